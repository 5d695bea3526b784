import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'

import { describe, expect, it } from 'vitest'
import yauzl from 'yauzl'

import { packZip } from '../../../../electron/export/zip/pack-zip.ts'
import { packedBytes } from '../../../../electron/export/zip/packed-bytes.ts'
import { zipBook } from '../../../../electron/export/zip/zip-book.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { unzipped } from '../../../support/unzipped.ts'

const hasUnzip = spawnSync('unzip', ['-v']).status === 0
const { signal } = new AbortController()

describe('an archive', () => {
  it('holds small and large files as they were, packed where that saves room', async ({ skip }) => {
    const folder = await aFolder()
    const files: Readonly<Record<string, Buffer>> = {
      'a.html': Buffer.from('a page'),
      'empty.txt': Buffer.alloc(0),
      'large.json': Buffer.alloc(5_000_000, 'news '),
      'media/large.png': randomBytes(3_000_000),
      'media/малий.png': randomBytes(30),
    }
    await mkdir(join(folder, 'media'))
    for (const [path, bytes] of Object.entries(files)) await writeFile(join(folder, path), bytes)
    const archive = join(folder, 'all.zip')
    await packZip(archive, { folder, paths: Object.keys(files).toReversed(), signal })
    const found = await unzipped(archive)
    expect([...found.keys()]).toEqual(Object.keys(files))
    for (const [path, bytes] of found)
      expect(bytes.equals(files[path] ?? Buffer.alloc(1))).toBe(true)
    if (!hasUnzip) skip('needs unzip')
    expect(execFileSync('unzip', ['-tq', archive]).toString()).toContain('No errors')
    const listed = execFileSync('unzip', ['-Z', archive]).toString()
    expect(listed).toMatch(/-rw-r--r-- .* defN 81-Jan-01 12:00 large\.json/)
    expect(listed).toMatch(/stor 81-Jan-01 12:00 media\/large\.png/)
  })

  it('holds more files than sixteen bits count', async () => {
    const book = zipBook()
    const pieces: Uint8Array[] = []
    const empty = await packedBytes(Buffer.alloc(0), false)
    for (let number = 0; number < 70_000; number += 1) pieces.push(...book.add(`${number}`, empty))
    const zip = await yauzl.fromBufferPromise(Buffer.concat([...pieces, ...book.end()]))
    expect(zip.entryCount).toBe(70_000)
    let last = ''
    for await (const { fileName } of zip.eachEntry()) last = fileName
    expect(last).toBe('69999')
  })

  it('holds files that begin behind four gigabytes, or are larger', async () => {
    const path = join(await aFolder(), 'wide.zip')
    const file = await open(path, 'wx')
    const book = zipBook()
    const size = 5_000_000_000
    // A hole: it takes no room on the disk, and nobody reads it.
    book.list({ name: 'hole', isDeflated: false, crc: 0, size, packed: size }, 54)
    let at = book.at()
    const word = Buffer.from('behind it')
    for (const piece of [...book.add('word', await packedBytes(word, false)), ...book.end()]) {
      await file.write(piece, 0, piece.length, at)
      at += piece.length
    }
    await file.close()
    const zip = await yauzl.openPromise(path)
    const read: unknown[] = []
    for await (const entry of zip.eachEntry()) {
      const { fileName, uncompressedSize } = entry
      if (fileName === 'hole') read.push([fileName, uncompressedSize])
      else read.push([fileName, await buffer(await zip.openReadStreamPromise(entry))])
    }
    expect(read).toEqual([
      ['hole', size],
      ['word', word],
    ])
    expect(crc32(word)).toBe((await packedBytes(word, true)).crc)
  })
})
