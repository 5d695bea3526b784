import { expect, it } from 'vitest'

import { importsOf } from './support/imports-of.ts'
import { readModules } from './support/read-modules.ts'

const tree = await readModules(['electron', 'renderer', 'shared'])

/** What a program would ask the network with. */
const modules = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns|dns\/promises|undici)$/
const calls =
  /\b(?:fetch|importScripts)\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\bsendBeacon\(|\bnet\.(?:request|fetch|connect)\(/
/** The lock of a desk is the name of a socket of this computer, which nobody sends anything to. */
const sockets = ['electron/store/lock.ts']

it('no part of the app has anything to ask the network with', () => {
  expect(tree.size).toBeGreaterThan(500)
  const asking = [...tree].filter(([file, text]) => {
    const imports = importsOf(text).some(({ target }) => modules.test(target))
    return (imports && !sockets.includes(file)) || calls.test(text)
  })
  expect(asking.map(([file]) => file)).toEqual([])
})

it('the lock listens under a name and never on an address', () => {
  const text = tree.get('electron/store/lock.ts') ?? ''
  expect(text.match(/\.listen\([^,]*/g)).toEqual(['.listen(address'])
  expect(text).not.toMatch(/connect\(|\bport\b/)
})
