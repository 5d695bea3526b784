import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { jsonValues } from '../../../../electron/import/ninjs/json-values.ts'
import { aFolder } from '../../../support/a-folder.ts'

async function itemsOf(contents: string | Uint8Array, most?: number) {
  const path = join(await aFolder(), 'wire.jsonl')
  await writeFile(path, contents)
  const items = []
  for await (const { bytes: _bytes, ...item } of jsonValues(path, most)) items.push(item)
  return items
}

const line = (number: number) => `wire.jsonl, line ${number}`

describe('the items of a wire file', () => {
  it('stand one a line, whatever ends the lines and whether the last one ends', async () => {
    expect(await itemsOf('\uFEFF{"a":1}\r\n\r\n  \n{"a":2}\n{"a":3}')).toEqual([
      { place: line(1), value: { a: 1 } },
      { place: line(4), value: { a: 2 } },
      { place: line(5), value: { a: 3 } },
    ])
  })

  it('or in an array, or alone on many lines', async () => {
    expect(await itemsOf('[{"a":1},\n{"a":2}]')).toEqual([
      { place: 'wire.jsonl, item 1', value: { a: 1 } },
      { place: 'wire.jsonl, item 2', value: { a: 2 } },
    ])
    expect(await itemsOf('{\n"a": 1\n}')).toEqual([{ place: 'wire.jsonl', value: { a: 1 } }])
    expect(await itemsOf('[]')).toEqual([])
    expect(await itemsOf('')).toEqual([])
  })

  it('keep their letters when a letter falls on the border of two reads', async () => {
    const text = 'Їжак'.repeat(40_000)
    const items = await itemsOf(`{"a":"x${text}"}\n{"a":"${text}"}\n`)
    expect(items.map((item) => 'value' in item && item.value)).toEqual([
      { a: `x${text}` },
      { a: text },
    ])
  })

  it('are passed over one by one when broken or endless, and the rest arrives', async () => {
    const items = await itemsOf(`{"cut\n{"a":1}\n{"long":"${'x'.repeat(200)}"}\n{"a":2}\n`, 100)
    expect(items).toEqual([
      { place: line(1), reason: 'The line is not whole JSON, so nothing of it was taken in.' },
      { place: line(2), value: { a: 1 } },
      { place: line(3), reason: 'The line is longer than 64 MB.' },
      { place: line(4), value: { a: 2 } },
    ])
  })

  it('are named with a line in another encoding rather than come in as wrong letters', async () => {
    const windows1251 = Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xca, 0xe8, 0x22, 0x7d])
    const items = await itemsOf(Buffer.concat([Buffer.from('{"a":1}\n'), windows1251]))
    expect(items[1]).toEqual({
      place: line(2),
      reason: expect.stringMatching(/not written in UTF-8/),
    })
  })

  it.each([
    [
      'cut off in the middle of one item',
      '{\n  "uri": "a",\n  "subjects": [\n    "x"\n',
      /neither JSON/,
    ],
    ['no JSON at all', 'a\n'.repeat(5000), /neither JSON/],
    ['in UTF-16', Buffer.from('\uFEFF{"a":1}\n{"a":2}\nї', 'utf16le'), /not written in UTF-8/],
  ])('are none in a file that is %s, and that is said once', async (_name, contents, reason) => {
    expect(await itemsOf(contents)).toEqual([
      { place: 'wire.jsonl', reason: expect.stringMatching(reason) },
    ])
  })
})
