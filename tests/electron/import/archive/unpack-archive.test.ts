import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { archiveLimits } from '../../../../electron/import/archive/archive-entries.ts'
import { unpackArchive } from '../../../../electron/import/archive/unpack-archive.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { zipOf, type ZipEntry } from '../../../support/zip-of.ts'

const file = (name: string, content = 'words', more: Partial<ZipEntry> = {}): ZipEntry => ({
  name,
  content,
  mode: 0o100644,
  ...more,
})

async function unpacked(bytes: Uint8Array, limits = archiveLimits) {
  const [home, parent] = [await aFolder(), await aFolder()]
  const path = join(home, 'wire.zip')
  await writeFile(path, bytes)
  const result = await unpackArchive(path, { parent, limits })
  return { result, parent }
}

/** What is said of an archive that is refused; nothing of it may be left. */
async function refusalOf(bytes: Uint8Array, limits = archiveLimits): Promise<string> {
  const { result, parent } = await unpacked(bytes, limits)
  expect(await readdir(parent)).toEqual([])
  return 'reason' in result ? result.reason : 'it was unpacked'
}

describe('an archive given to an import', () => {
  it('is unpacked with its folders, and removed with all it held', async () => {
    const { result, parent } = await unpacked(
      zipOf([
        { ...file('media/', ''), mode: 0o040755 },
        file('media/Порт.txt', 'порт', { isDeflated: true }),
        file('wire.json', '{}', { mode: 0 }),
        file('__MACOSX/._wire.json'),
        file('media/.DS_Store'),
      ]),
    )
    if ('reason' in result) throw new Error(result.reason)
    const names = await readdir(result.folder, { recursive: true })
    expect(names.sort()).toEqual(['media', join('media', 'Порт.txt'), 'wire.json'])
    expect(await readFile(join(result.folder, 'media/Порт.txt'), 'utf8')).toBe('порт')
    await result.remove()
    expect(await readdir(parent)).toEqual([])
  })

  it.each([
    '../out.json',
    '/out.json',
    'a/../../out.json',
    'C:/out.json',
    'a\\..\\..\\out.json',
    'nul',
  ])('is refused for the name %s', async (name) => {
    expect(await refusalOf(zipOf([file('fine.json'), file(name)]))).toMatch(/cannot be a file/)
  })

  it('is refused for two names that some disk takes for one', async () => {
    expect(await refusalOf(zipOf([file('Wire.json'), file('wire.JSON')]))).toMatch(/wire\.JSON/)
    expect(await refusalOf(zipOf([file('wire'), file('wire/a.json')]))).not.toBe('it was unpacked')
  })

  it('is refused for a link, whatever it points at', async () => {
    const link = file('link.json', 'fine.json', { mode: 0o120777 })
    expect(await refusalOf(zipOf([file('fine.json'), link]))).toMatch(/holds a link, “link\.json”/)
  })

  it('is refused when it asks for a password', async () => {
    const bytes = zipOf([file('a.json', 'words', { isDeflated: true })])
    const directory = bytes.indexOf('PK\u0001\u0002')
    bytes.writeUInt16LE(1, 6)
    bytes.writeUInt16LE(1, directory + 8)
    expect(await refusalOf(bytes)).toMatch(/password/)
  })

  it('is refused when it is packed in a way that nobody here reads', async () => {
    const bytes = zipOf([file('a.json')])
    bytes.writeUInt16LE(14, bytes.indexOf('PK\u0001\u0002') + 10)
    expect(await refusalOf(bytes)).toMatch(/packed in a way/)
  })

  it('is refused for more entries, bytes or ratio than the limits', async () => {
    const small = { ...archiveLimits, smallBytes: 1000 }
    const empty = zipOf([file('a.json', ' '.repeat(100_000), { isDeflated: true })])
    expect(await refusalOf(empty, small)).toMatch(/more than a desk/)
    const two = zipOf([file('a.json'), file('b.json')])
    expect(await refusalOf(two, { ...archiveLimits, entries: 1 })).toMatch(/more than a desk/)
    expect(await refusalOf(two, { ...archiveLimits, bytes: 9 })).toMatch(/more than a desk/)
  })

  it('is refused when it says of an entry less than it unpacks to', async () => {
    const bytes = zipOf([file('a.json', ' '.repeat(100_000), { isDeflated: true })])
    const directory = bytes.indexOf('PK\u0001\u0002')
    bytes.writeUInt32LE(10, 22)
    bytes.writeUInt32LE(10, directory + 24)
    expect(await refusalOf(bytes)).toMatch(/damaged/)
  })

  it('is refused when its entries share their bytes', async () => {
    const bytes = zipOf([
      file('a.json', 'words '.repeat(100)),
      file('b.json', 'words '.repeat(100)),
    ])
    const [first, second] = [bytes.indexOf('PK\u0001\u0002'), bytes.lastIndexOf('PK\u0001\u0002')]
    const end = bytes.lastIndexOf('PK\u0005\u0006')
    // Both entries of the listing point at the first file, and the second file is cut out.
    const cut = bytes.readUInt32LE(second + 42)
    bytes.writeUInt32LE(0, second + 42)
    bytes.writeUInt32LE(cut, end + 16)
    expect(await refusalOf(Buffer.concat([bytes.subarray(0, cut), bytes.subarray(first)]))).toMatch(
      /damaged/,
    )
  })

  it('is refused when it is cut off, damaged or no zip at all', async () => {
    const bytes = zipOf([file('a.json', 'words '.repeat(100))])
    expect(await refusalOf(bytes.subarray(0, bytes.length - 10))).toMatch(/damaged/)
    expect(await refusalOf(Buffer.from('{"uri": "x"}'))).toMatch(/damaged/)
    bytes[60] = (bytes[60] ?? 0) ^ 1
    expect(await refusalOf(bytes)).toMatch(/damaged/)
  })
})
