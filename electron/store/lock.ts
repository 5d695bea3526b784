import { createHash } from 'node:crypto'
import { realpath } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'

import { isErrno } from '../disk/errno.ts'
import { holdOwnerFile } from './owner-file.ts'

export type Lock = {
  /** Whether whoever held it last did not let go, as after a crash or a power cut. */
  readonly wasLeft: boolean
  readonly release: () => Promise<void>
}

/**
 * One writer a desk. On this computer the lock is a socket name, which the system frees the moment
 * its process dies, however it dies; for folders on a network an owner file tells other computers.
 * Null when another process holds it.
 */
export async function takeLock(folder: string): Promise<Lock | null> {
  const server = await listen(addressOf(await realpath(folder)))
  if (server === null) return null
  const owner = await holdOwnerFile(folder, hostname())
  if (owner === null) {
    await close(server)
    return null
  }
  return {
    wasLeft: owner.wasLeft,
    release: async () => {
      await owner.release()
      await close(server)
    },
  }
}

function addressOf(path: string): string {
  const name = `wiredesk-${createHash('sha256').update(path).digest('hex').slice(0, 32)}`
  if (process.platform === 'linux') return `\0${name}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)
}

function listen(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error) => {
      if (isErrno(error, 'EADDRINUSE')) resolve(null)
      else reject(error)
    })
    server.listen(address, () => {
      // The lock must not keep a finished process alive.
      server.unref()
      resolve(server)
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
  })
}
