import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import type { TestProject } from 'vitest/node'

import { pagePolicy } from '../../electron/window/page-policy.ts'

/** The pages that tests open, by the host that serves them; a browser finds any *.localhost by itself. */
const roots = {
  'wiredesk.localhost': 'renderer',
  'homepage.localhost': 'tests/renderer/list/stage',
} as const
export type Host = keyof typeof roots

declare module 'vitest' {
  // Vitest's own way to say what a global set-up provides.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface ProvidedContext {
    readonly pagesPort: number
  }
}

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}

/** Serves the pages to the browsers of all test files; each is built once a run, when it is first asked for. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const made = await mkdtemp(join(tmpdir(), 'wiredesk-pages-'))
  const building = new Map<string, Promise<string>>()

  async function build(host: string): Promise<string> {
    const root = roots[host as Host]
    const script = fileURLToPath(new URL('build-page.mjs', import.meta.url))
    const env = { ...process.env, NODE_ENV: 'production' }
    await promisify(execFile)(process.execPath, [script, root, join(made, host)], { env })
    return join(made, host)
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { host, pathname } = new URL(request.url ?? '/', `http://${request.headers.host}`)
    const [name = ''] = host.split(':')
    if (pathname === '/empty') return void response.setHeader('Content-Type', 'text/html').end()
    if (pathname === '/favicon.ico') return void response.writeHead(204).end()
    if (!building.has(name)) building.set(name, build(name))
    const folder = (await building.get(name)) ?? ''
    const bytes = await readFile(join(folder, pathname === '/' ? 'index.html' : pathname))
    if (pathname === '/') {
      const nonce = randomBytes(16).toString('base64')
      const headers = { 'Content-Type': 'text/html', 'Cache-Control': 'no-store' }
      const policy = { 'Content-Security-Policy': pagePolicy(nonce) }
      response.writeHead(200, { ...headers, ...(name === 'wiredesk.localhost' && policy) })
      response.end(bytes.toString('utf8').replaceAll('%NONCE%', nonce))
      return
    }
    response.setHeader('Content-Type', kinds[extname(pathname)] ?? 'application/octet-stream')
    response.setHeader('Cache-Control', 'max-age=31536000, immutable').end(bytes)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  project.provide('pagesPort', (server.address() as AddressInfo).port)
  return async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await rm(made, { recursive: true, force: true })
  }
}
