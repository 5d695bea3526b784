import { lstat, mkdtemp, readFile, readdir, readlink, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { unzip } from '../../../build/electron-runtime/unzip.mjs'
import { zipOf } from '../../support/zip-of.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wiredesk-unzip-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function unpack(zip: Buffer, nameOf: (entry: string) => string | null): Promise<string> {
  await writeFile(join(folder, 'it.zip'), zip)
  await unzip(join(folder, 'it.zip'), join(folder, 'out'), nameOf)
  return join(folder, 'out')
}

test('a program stays a program, a link stays a link, a text is plain', async () => {
  const out = await unpack(
    zipOf([
      { name: 'bin/run', content: 'program', mode: 0o100755 },
      { name: 'bin/link', content: 'run', mode: 0o120777 },
      { name: 'read.me', content: 'text', mode: 0o100644 },
    ]),
    (entry) => entry,
  )
  expect((await lstat(join(out, 'bin/run'))).mode & 0o777).toBe(0o755)
  expect(await readlink(join(out, 'bin/link'))).toBe('run')
  expect((await lstat(join(out, 'read.me'))).mode & 0o777).toBe(0o644)
  expect(await readFile(join(out, 'bin/link'), 'utf8')).toBe('program')
})

test('entries are renamed or left out as asked', async () => {
  const out = await unpack(
    zipOf([
      { name: 'Other/', content: '', mode: 0o040755 },
      { name: 'Other/Other', content: 'program', mode: 0o100755 },
      { name: 'Other/code.js', content: 'its own', mode: 0o100644 },
    ]),
    (entry) => (entry === 'Other/Other' ? 'electron' : null),
  )
  expect(await readdir(out, { recursive: true })).toEqual(['electron'])
})

test('an entry that climbs out of the folder is refused', async () => {
  const zip = zipOf([{ name: '../evil', content: 'evil', mode: 0o100644 }])
  await expect(unpack(zip, (entry) => entry)).rejects.toThrow('invalid relative path')
})
