import { readFile } from 'node:fs/promises'
import { createSocket } from 'node:dgram'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'

import { expect } from '@playwright/test'

import { desk } from '../../support/command-line.ts'
import { launchApp } from '../../support/launch-app.ts'
import { test } from '../../support/secured-app.ts'

/** A server on this machine that counts who comes. */
async function listen(): Promise<{ server: Server; address: string; callers: () => number }> {
  let callers = 0
  const server = createServer((socket) => {
    callers += 1
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const found = server.address()
  const port = typeof found === 'object' && found !== null ? found.port : 0
  return { server, address: `http://127.0.0.1:${port}/`, callers: () => callers }
}

test('no request for another scheme leaves a session, even from main', async ({
  launched: { app },
}) => {
  const reasons = await app.evaluate(async ({ session }) => {
    const found: string[] = []
    for (const own of [session.defaultSession, session.fromPartition('any')]) {
      for (const address of ['http://127.0.0.1:9/', 'https://a.example/']) {
        const answer = own.fetch(address).then(
          () => 'answered',
          (error: Error) => error.message,
        )
        found.push(await answer)
      }
    }
    return found
  })
  expect(reasons).toEqual(reasons.map(() => 'net::ERR_BLOCKED_BY_CLIENT'))
})

test('nothing resolves, so a hint to connect ahead of time reaches nobody', async ({
  launched: { app, page },
}) => {
  const { server, address, callers } = await listen()
  await app.evaluate(({ session }, url) => session.defaultSession.preconnect({ url }), address)
  await page.evaluate((url) => {
    for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'prerender']) {
      const link = document.head.appendChild(document.createElement('link'))
      link.rel = rel
      link.href = url
    }
  }, address)
  await page.waitForTimeout(1000)
  server.close()
  expect(callers()).toBe(0)
})

test('a call between pages finds no way out and asks no server for one', async ({
  launched: { page },
}) => {
  let callers = 0
  const server = createSocket('udp4', () => (callers += 1))
  await new Promise<void>((resolve) => server.bind(0, '127.0.0.1', resolve))
  const { port } = server.address()
  const ways = await page.evaluate(async (port) => {
    const call = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] })
    const found: string[] = []
    const ended = new Promise<void>((resolve) => {
      call.onicecandidate = ({ candidate }) => {
        if (candidate === null) resolve()
        else if (candidate.candidate !== '') found.push(candidate.candidate)
      }
    })
    call.createDataChannel('words')
    await call.setLocalDescription(await call.createOffer())
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3000))])
    call.close()
    return found
  }, port)
  server.close()
  expect({ ways, callers }).toEqual({ ways: [], callers: 0 })
})

test('a whole run asks the network for nothing', async ({ work }) => {
  const log = join(work, 'net.json')
  // One of its own: the other is open in the app that the tests share, and not to be written to.
  const written = join(work, 'written')
  await desk('create', written, '--name', 'Written desk')
  const { page, close } = await launchApp({
    desk: written,
    args: [`--log-net-log=${log}`],
  })
  // Chromium fetches a dictionary when somebody types in a field that it would spell.
  await page.getByRole('button', { name: 'New article' }).first().click()
  await page.getByRole('textbox', { name: 'Headline' }).pressSequentially('The wrold, міністир ')
  await page.locator('.field-mirror .misspelt').first().waitFor()
  await page.waitForTimeout(3000)
  await close()
  expect(contactsIn(await readFile(log, 'utf8'))).toEqual([])
})

type NetLog = {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly { readonly type: number; readonly params?: { readonly url?: string } }[]
}

/** Everything in Chromium's own log that would show on a wire. */
function contactsIn(text: string): readonly string[] {
  const { constants, events } = JSON.parse(text) as NetLog
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]))
  return events.flatMap(({ type, params }) => {
    const name = names.get(type) ?? ''
    const isWire = /^(TCP_CONNECT|UDP_CONNECT|UDP_BYTES_SENT|SOCKET_BYTES_SENT|HOST_RESOLVER_DNS)/
    const isWeb = /^(https?|wss?|ftp):/.test(params?.url ?? '')
    return isWire.test(name) || isWeb ? [`${name} ${params?.url ?? ''}`.trim()] : []
  })
}
