import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint } from '../../../build/set-up/fingerprint.mjs'

let folder = ''
let before = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wiredesk-fingerprint-'))
  await mkdir(join(folder, 'electron', 'store'), { recursive: true })
  await writeFile(join(folder, 'electron', 'main.ts'), 'one')
  await writeFile(join(folder, 'electron', 'store', 'store.ts'), 'two')
  before = await fingerprint([join(folder, 'electron')])
})

afterEach(() => rm(folder, { recursive: true }))

test('a checkout that only touches times builds nothing', async () => {
  await utimes(join(folder, 'electron', 'main.ts'), 0, 0)
  expect(await fingerprint([join(folder, 'electron')])).toBe(before)
})

test('an edit, a new name and a removed file are each built', async () => {
  await writeFile(join(folder, 'electron', 'store', 'store.ts'), 'three')
  const edited = await fingerprint([join(folder, 'electron')])
  await rename(join(folder, 'electron', 'main.ts'), join(folder, 'electron', 'start.ts'))
  const renamed = await fingerprint([join(folder, 'electron')])
  await rm(join(folder, 'electron', 'store'), { recursive: true })
  const removed = await fingerprint([join(folder, 'electron')])
  expect(new Set([before, edited, renamed, removed]).size).toBe(4)
})

test('a source folder that is not there yet counts as empty', async () => {
  await expect(fingerprint([join(folder, 'renderer')])).resolves.toMatch(/^[0-9a-f]{64}$/)
})

test('another Electron makes another build', async () => {
  expect(await fingerprint([join(folder, 'electron')], '/opt/electron')).not.toBe(before)
})
