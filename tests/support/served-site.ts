import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.jpg': 'image/jpeg',
}

export type ServedSite = {
  /** Ends in a slash. */
  readonly address: string
  readonly close: () => Promise<void>
}

/** A site as a server gives it to readers: what is not there shows its `404.html`. */
export async function servedSite(folder: string): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').slice(1)) || 'index.html'
    // Browsers ask for an icon that a site need not have.
    if (path === 'favicon.ico') return void response.writeHead(204).end()
    const give = (bytes: Uint8Array, name: string, status: number): void =>
      void response
        .writeHead(status, { 'content-type': types[extname(name)] ?? 'font/woff2' })
        .end(bytes)
    readFile(join(folder, path)).then(
      (bytes) => give(bytes, path, 200),
      async () => give(await readFile(join(folder, '404.html')), '404.html', 404),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
