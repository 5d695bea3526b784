import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import type { Disk } from '../../../electron/disk/disk.ts'
import { nodeDisk } from '../../../electron/disk/node-disk.ts'
import { toBytes } from '../../../electron/store/document-bytes.ts'
import { documentKinds } from '../../../electron/store/document-kind.ts'
import { readAsFarAsPossible, readRedoLog } from '../../../electron/store/read-redo-log.ts'
import { redoLog } from '../../../electron/store/redo-log.ts'
import { aDeskFolder } from '../../support/a-desk-folder.ts'

const text = (words: string): Uint8Array => Buffer.from(words)

/** A log of two changes: the bytes of it, and how long it was after the first. */
async function aLog() {
  const path = join(await aDeskFolder(), 'transaction.json')
  const log = redoLog(nodeDisk, path)
  await log.append([
    { path: 'a', bytes: text('один') },
    { path: 'b', bytes: text('two') },
  ])
  const first = log.size() ?? 0
  await log.append([
    { path: 'b', bytes: null },
    { path: 'c', bytes: text('three') },
  ])
  await log.close()
  return { first, bytes: await readFile(path) }
}

/** A disk that holds a log of these bytes. */
function holding(bytes: Uint8Array): Disk {
  return {
    ...nodeDisk,
    read: async () => bytes,
    readPart: async (_path, at, length) => bytes.subarray(at, at + length),
  }
}

async function said(bytes: Uint8Array): Promise<readonly string[]> {
  const found = await readRedoLog(holding(bytes), 'log')
  return Promise.all(
    [...found].map(async ([file, redo]) =>
      redo === null ? `${file} gone` : `${file} ${Buffer.from(await redo()).toString()}`,
    ),
  )
}

it('gives each file as the last whole change has it', async () => {
  const { bytes } = await aLog()
  expect(await said(bytes)).toEqual(['a один', 'b gone', 'c three'])
})

it('wherever a power cut ended the log, a change in it is whole or has not happened', async () => {
  const { first, bytes } = await aLog()
  for (let length = 0; length < bytes.length; length += 1) {
    const whole = length < first ? [] : ['a один', 'b two']
    const cut = bytes.subarray(0, length)
    expect(await said(cut)).toEqual(whole)
    // A disk may know how long it is and not have its end.
    expect(await said(Buffer.concat([cut, Buffer.alloc(bytes.length - length)]))).toEqual(whole)
  }
})

it('a change of which one file did not reach the disk has not happened, though its end did', async () => {
  const { first, bytes } = await aLog()
  const line = bytes.indexOf('"path":"c"', first)
  expect(await said(Buffer.from(bytes).fill(0, line, line + 4))).toEqual(['a один', 'b two'])
})

it('is damaged when what was safe before another change cannot be read any more', async () => {
  const { first, bytes } = await aLog()
  const flipped = Buffer.from(bytes)
  const at = Math.floor(first / 2)
  flipped[at] = (flipped[at] ?? 0) ^ 1
  await expect(said(flipped)).rejects.toMatchObject({ problem: { code: 'damaged' } })
})

it('can be read as far as possible: what else the damaged change says, and all that came later', async () => {
  const { bytes } = await aLog()
  const broken = Buffer.from(bytes)
  broken.fill(0, bytes.indexOf('"path":"b"'), bytes.indexOf('"path":"b"') + 3)
  const { files, damage } = await readAsFarAsPossible(holding(broken), 'log')
  expect(damage?.problem).toMatchObject({ code: 'damaged', values: { path: 'transaction.json' } })
  expect(Buffer.from((await files.get('a')?.()) ?? []).toString()).toBe('один')
  expect([files.get('b'), [...files.keys()]]).toEqual([null, ['a', 'b', 'c']])
})

it.each(['{"wiredesk":"transaction"', '{}'])(
  'an older one that is damaged says nothing: %s',
  async (words) => {
    const { files, damage } = await readAsFarAsPossible(holding(Buffer.from(words)), 'log')
    expect([files.size, damage?.problem.code]).toEqual([0, 'damaged'])
  },
)

it('never gives bytes from a place that says something else by now', async () => {
  const { bytes } = await aLog()
  const other = (await aLog()).bytes
  let now = bytes
  const disk: Disk = {
    ...nodeDisk,
    readPart: async (_path, at, length) => now.subarray(at, at + length),
  }
  const redo = (await readRedoLog(disk, 'log')).get('c')
  expect(Buffer.from((await redo?.()) ?? []).toString()).toBe('three')
  now = other
  await expect(redo?.()).rejects.toThrow(/not there any more/)
})

it('finishes what an older Wiredesk left', async () => {
  const writes = [
    { path: 'a', bytes: Buffer.from('old').toString('base64') },
    { path: 'b', bytes: null },
  ]
  expect(await said(toBytes(documentKinds.transaction, { writes }))).toEqual(['a old', 'b gone'])
})
