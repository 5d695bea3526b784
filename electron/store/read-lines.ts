import type { Disk } from '../disk/disk.ts'

/** One line of a file without its end, and where it stands in it. */
export type Line = { readonly text: string; readonly at: number; readonly length: number }

const piece = 1_048_576
const lineEnd = 0x0a

/** A file's lines, read piece by piece; what follows the last line end is left out. */
export async function* readLines(disk: Disk, path: string): AsyncIterable<Line> {
  let waiting = Buffer.alloc(0)
  let at = 0
  for (;;) {
    const read = await disk.readPart(path, at + waiting.length, piece)
    if (read.length === 0) return
    waiting = Buffer.concat([waiting, read])
    let from = 0
    for (let end = waiting.indexOf(lineEnd); end !== -1; end = waiting.indexOf(lineEnd, from)) {
      yield { text: waiting.toString('utf8', from, end), at: at + from, length: end - from }
      from = end + 1
    }
    at += from
    waiting = waiting.subarray(from)
  }
}
