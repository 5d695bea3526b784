import { createReadStream } from 'node:fs'

const lineFeed = 10

/** A line's bytes without its end; null for one longer than the limit, whose bytes are passed over. */
export type FileLine = { readonly number: number; readonly bytes: Uint8Array | null }

/** A file's lines one by one, so that its size does not matter and one endless line does no harm. */
export async function* fileLines(path: string, mostBytes: number): AsyncGenerator<FileLine> {
  let number = 0
  let pieces: Buffer[] = []
  let length = 0

  function add(piece: Buffer): void {
    length += piece.length
    if (length <= mostBytes) pieces.push(piece)
    else pieces = []
  }

  function end(): FileLine {
    number += 1
    const bytes = length <= mostBytes ? Buffer.concat(pieces) : null
    pieces = []
    length = 0
    return { number, bytes }
  }

  for await (const chunk of createReadStream(path)) {
    const bytes = chunk as Buffer
    let from = 0
    for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, from)) {
      add(bytes.subarray(from, at))
      yield end()
      from = at + 1
    }
    add(bytes.subarray(from))
  }
  if (length > 0) yield end()
}
