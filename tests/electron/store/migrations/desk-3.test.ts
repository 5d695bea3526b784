import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { expect, it, onTestFinished } from 'vitest'

import { openDesk } from '../../../../electron/store/open-desk.ts'
import { aFolder } from '../../../support/a-folder.ts'

const saved = fileURLToPath(new URL('../../../fixtures/desk-2/', import.meta.url))

it('a desk from before typography has it, and keeps what it was set to', async () => {
  const folder = join(await aFolder(), 'desk')
  await cp(saved, folder, { recursive: true })
  const first = await openDesk(folder)
  expect(first.problems).toEqual([])
  expect(first.desk()).toMatchObject({ name: 'Harbour desk', language: 'uk', typography: true })
  await first.change(() => ({
    change: { desk: { ...first.desk(), typography: false } },
    result: null,
  }))
  await first.close()
  expect(await readFile(join(folder, 'desk.json'), 'utf8')).toContain('"schema":4')

  const second = await openDesk(folder)
  onTestFinished(() => second.close())
  expect(second.desk()).toMatchObject({ name: 'Harbour desk', typography: false })
})
