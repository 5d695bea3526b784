import { close, fsync, open, write } from 'node:fs'

/** A new file of an export while it is written. */
export type NewFile = {
  /** Writes what follows all that was written before. */
  readonly write: (bytes: Uint8Array) => Promise<void>
  readonly sync: () => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Makes a file that must not be there yet. By its bare number: a site has thousands of files, and
 * Node's `FileHandle` costs each of them as much as making its page does.
 */
export async function newFile(path: string): Promise<NewFile> {
  // Unlike the desk's own files, a site is there for a web server to read.
  const file = await asked<number>((answer) => open(path, 'wx', 0o644, answer))
  return {
    write: async (bytes) => {
      for (let done = 0; done < bytes.length;) {
        const rest = bytes.length - done
        done += await asked<number>((answer) => write(file, bytes, done, rest, null, answer))
      }
    },
    sync: () => asked((answer) => fsync(file, answer)),
    close: () => asked((answer) => close(file, answer)),
  }
}

type Answer<T> = (error: Error | null, value?: T) => void

function asked<T = void>(ask: (answer: Answer<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((error, value) => {
      if (error === null) resolve(value as T)
      else reject(error)
    })
  })
}
