/**
 * Node's calls on an open file by its bare number, as promises. Its `FileHandle` costs a small file as
 * much as thinking out what stands in it.
 */
import fs, { type OpenMode, type Stats } from 'node:fs'

/** Answers the file's number; rejects with the system's error, as all of these do. */
export function open(path: string, flags: string, mode?: OpenMode): Promise<number> {
  return asked((answer) => fs.open(path, flags, mode, answer))
}

/** Writes where the last write ended; answers how many bytes were taken, which may be fewer. */
export function write(file: number, bytes: Uint8Array): Promise<number> {
  return asked((answer) => fs.write(file, bytes, answer))
}

/** Reads into `bytes` from `from` on what stands in the file from `at` on; answers how many bytes there were. */
export function read(file: number, bytes: Uint8Array, from: number, at: number): Promise<number> {
  return asked((answer) => fs.read(file, bytes, from, bytes.length - from, at, answer))
}

export function sync(file: number): Promise<void> {
  return asked((answer) => fs.fsync(file, answer))
}

export function syncData(file: number): Promise<void> {
  return asked((answer) => fs.fdatasync(file, answer))
}

export function truncate(file: number, length: number): Promise<void> {
  return asked((answer) => fs.ftruncate(file, length, answer))
}

export function look(file: number): Promise<Stats> {
  return asked((answer) => fs.fstat(file, answer))
}

export function close(file: number): Promise<void> {
  return asked((answer) => fs.close(file, answer))
}

function asked<T = void>(
  ask: (answer: (error: Error | null, value?: T) => void) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((error, value) => {
      if (error === null) resolve(value as T)
      else reject(error)
    })
  })
}
