import { createReadStream } from 'node:fs'
import { type FileHandle, open, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw } from 'node:zlib'

import { ahead } from '../ahead.ts'
import { packedBytes, type PackedBytes } from './packed-bytes.ts'
import { zipBook } from './zip-book.ts'
import { fileHeader } from './zip-records.ts'

type Wish = {
  readonly folder: string
  /** The files to pack, relative to the folder, with slashes. */
  readonly paths: readonly string[]
  readonly signal: AbortSignal
}

// Packing these again only costs time.
const isPacked = /\.(?:jpe?g|png|gif|webp|avif|woff2|docx|zip)$/i

// So many files are read and packed while those before them are written.
const width = 8
// Larger ones go through piece by piece, so that no file is in memory as a whole.
const mostWhole = 1_048_576
const together = 1_048_576
// What is as large as this may need wide numbers once it is packed.
const wide = 0xf0000000

/** Packs files into one new archive and waits until it is on the disk; the same files give the same bytes. */
export async function packZip(archive: string, { folder, paths, signal }: Wish): Promise<void> {
  const file = await open(archive, 'wx', 0o644)
  try {
    const book = zipBook()
    const { put, flush } = gathering(file)
    const read = async (path: string): Promise<PackedBytes | null> => {
      const { size } = await stat(join(folder, path))
      if (size > mostWhole) return null
      return packedBytes(await readFile(join(folder, path)), !isPacked.test(path))
    }
    const sorted = [...paths].sort()
    let next = 0
    for await (const packed of ahead(sorted, width, read)) {
      signal.throwIfAborted()
      const path = sorted[next] ?? ''
      next += 1
      if (packed !== null) await put(book.add(path, packed))
      else {
        await flush()
        await addLarge(file, book, { folder, path, signal })
      }
    }
    await put(book.end())
    await flush()
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Writes many small pieces as few large ones. */
function gathering(file: FileHandle) {
  let pieces: Uint8Array[] = []
  let size = 0
  const flush = async (): Promise<void> => {
    const bytes = Buffer.concat(pieces)
    pieces = []
    size = 0
    await file.writeFile(bytes)
  }
  return {
    put: async (more: readonly Uint8Array[]): Promise<void> => {
      for (const piece of more) {
        pieces.push(piece)
        size += piece.length
      }
      if (size >= together) await flush()
    },
    flush,
  }
}

type Large = Pick<Wish, 'folder' | 'signal'> & { readonly path: string }

/** A file piece by piece. Its header, which says how large it is, is written last, in the place kept for it. */
async function addLarge(
  file: FileHandle,
  book: ReturnType<typeof zipBook>,
  { folder, path, signal }: Large,
): Promise<void> {
  const isWide = (await stat(join(folder, path))).size >= wide
  const entry = { name: path, isDeflated: !isPacked.test(path), crc: 0, size: 0, packed: 0 }
  const { length } = fileHeader(entry, isWide)
  await file.writeFile(Buffer.alloc(length))
  async function* counted(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      entry.crc = crc32(piece, entry.crc)
      entry.size += piece.length
      yield piece
    }
  }
  const write = async (pieces: AsyncIterable<Buffer>): Promise<void> => {
    for await (const piece of pieces) {
      entry.packed += piece.length
      await file.writeFile(piece)
    }
  }
  const source = createReadStream(join(folder, path), { highWaterMark: 262_144 })
  await (entry.isDeflated
    ? pipeline(source, counted, createDeflateRaw(), write, { signal })
    : pipeline(source, counted, write, { signal }))
  const header = fileHeader(entry, isWide)
  await writeAt(file, header, book.at())
  book.list(entry, length)
}

async function writeAt(file: FileHandle, bytes: Buffer, at: number): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const rest = bytes.subarray(written)
    written += (await file.write(rest, 0, rest.length, at + written)).bytesWritten
  }
}
