import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileIntegrity } from '../../../build/electron-runtime/file-integrity.mjs'

test('a fetched file is checked the way a lock file writes it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wiredesk-integrity-'))
  await writeFile(join(folder, 'file'), 'abc')
  expect(await fileIntegrity(join(folder, 'file'))).toBe(
    'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==',
  )
  await rm(folder, { recursive: true })
})
