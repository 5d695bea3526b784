import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'

import { formatMessage } from '../../../shared/message/format-message.ts'
import { diskError } from '../../disk/disk-error.ts'
import { fileLines } from './file-lines.ts'
import { readJson } from './read-json.ts'

/** One value as it stands in a file, or why it cannot be read; `place` is for people. */
export type FoundValue = { readonly place: string; readonly bytes: number } & (
  | { readonly value: unknown }
  | { readonly reason: string }
)

const mostBytes = 64_000_000
// A file with that many lines and no item among them is not a wire, and needs saying once.
const mostStrays = 1000

/**
 * The values of a JSON file: one, an array of them, or one a line. What is read as a whole, a
 * file or a line, is at most `most` bytes; a file of lines may be of any size.
 */
export async function* jsonValues(path: string, most = mostBytes): AsyncGenerator<FoundValue> {
  const name = basename(path)
  try {
    const { size } = await stat(path)
    if (size <= most) {
      const whole = readJson(await readFile(path))
      if ('value' in whole) {
        yield* membersOf(whole.value, name, size)
        return
      }
    }
    yield* itemsByLine(path, name, most)
  } catch (error) {
    yield { place: name, bytes: 0, reason: diskError(error, path).message }
  }
}

function membersOf(value: unknown, name: string, size: number): readonly FoundValue[] {
  if (!Array.isArray(value)) return [{ place: name, bytes: size, value }]
  const bytes = Math.ceil(size / value.length)
  return value.map((member: unknown, at) => ({
    place: formatMessage('import.place.member', { file: name, number: at + 1 }),
    bytes,
    value: member,
  }))
}

async function* itemsByLine(path: string, name: string, most: number): AsyncGenerator<FoundValue> {
  // Broken lines wait until one line holds an item: without it, the file is no wire at all.
  let waiting: FoundValue[] | null = []
  for await (const { number, bytes } of fileLines(path, most)) {
    const place = formatMessage('import.place.line', { file: name, number })
    const item = bytes === null ? tooLong(place) : itemOf(bytes, place)
    if (item === null) continue
    if (waiting === null) yield item
    else if ('value' in item && isObject(item.value)) {
      yield* waiting
      waiting = null
      yield item
    } else {
      waiting.push(item)
      if (waiting.length === mostStrays) break
    }
  }
  if (waiting === null) return
  if (waiting.length < 2) yield* waiting
  else yield { place: name, bytes: 0, reason: reasonOfAll(waiting) }
}

function itemOf(bytes: Uint8Array, place: string): FoundValue | null {
  if (isBlank(bytes)) return null
  const read = readJson(bytes)
  if ('value' in read) return { place, bytes: bytes.length, value: read.value }
  return { place, bytes: bytes.length, reason: formatMessage(read.fault) }
}

function tooLong(place: string): FoundValue {
  return { place, bytes: 0, reason: formatMessage('import.refusal.tooLong') }
}

// In UTF-16 every second byte of plain English is 0, so such a file names its fault by itself.
function reasonOfAll(items: readonly FoundValue[]): string {
  const notUtf8 = formatMessage('import.refusal.notUtf8')
  const isNotUtf8 = items.some((item) => 'reason' in item && item.reason === notUtf8)
  return isNotUtf8 ? notUtf8 : formatMessage('import.refusal.notWire')
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || byte === 9 || byte === 13)
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
