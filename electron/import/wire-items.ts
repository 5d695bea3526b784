import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { createInterface } from 'node:readline'

import { formatMessage } from '../../shared/message/format-message.ts'
import { diskError } from '../disk/disk-error.ts'

/** One item as it stands in a file, or why it cannot be read; `place` is for people. */
export type WireItem =
  | { readonly place: string; readonly value: unknown }
  | { readonly place: string; readonly reason: string }

const mostWhole = 64_000_000

/** The items of a JSON file: one item, an array of them, or one a line. A file over 64 MB must be one a line. */
export async function* wireItems(path: string): AsyncGenerator<WireItem> {
  const name = basename(path)
  try {
    if ((await stat(path)).size <= mostWhole) {
      const whole = readJson(await readFile(path, 'utf8'))
      if (whole !== undefined) {
        yield* membersOf(whole.value, name)
        return
      }
    }
    yield* linesOf(path, name)
  } catch (error) {
    yield { place: name, reason: diskError(error, path).message }
  }
}

function readJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown }
  } catch {
    return undefined
  }
}

function membersOf(value: unknown, name: string): readonly WireItem[] {
  if (!Array.isArray(value)) return [{ place: name, value }]
  return value.map((member: unknown, at) => ({
    place: formatMessage('import.place.member', { file: name, number: at + 1 }),
    value: member,
  }))
}

async function* linesOf(path: string, name: string): AsyncGenerator<WireItem> {
  let number = 0
  for await (const line of createInterface({
    input: createReadStream(path),
    crlfDelay: Infinity,
  })) {
    number += 1
    if (line.trim() === '') continue
    const place = formatMessage('import.place.line', { file: name, number })
    const read = readJson(line)
    if (read === undefined) yield { place, reason: formatMessage('import.refusal.notJson') }
    else yield { place, value: read.value }
  }
}
