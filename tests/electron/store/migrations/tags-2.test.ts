import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { expect, it, onTestFinished } from 'vitest'

import { openDesk } from '../../../../electron/store/open-desk.ts'
import { aFolder } from '../../../support/a-folder.ts'

const saved = fileURLToPath(new URL('../../../fixtures/desk-1/', import.meta.url))

it('tags from before notes have an empty one, and nothing of theirs went', async () => {
  const folder = join(await aFolder(), 'desk')
  await cp(saved, folder, { recursive: true })
  const first = await openDesk(folder)
  expect(first.problems).toEqual([])
  expect(first.tagBook()).toMatchObject({
    tags: [
      { name: 'ukraine', topic: null, note: '' },
      { name: 'nato', note: '' },
    ],
    gone: {},
    different: [],
  })
  const [ukraine] = first.tags()
  if (ukraine === undefined) throw new Error('no tag')
  const tagBook = { ...first.tagBook(), tags: [{ ...ukraine, note: 'The country' }] }
  await first.change(() => ({ change: { tagBook }, result: null }))
  await first.close()
  expect(await readFile(join(folder, 'tags.json'), 'utf8')).toContain('"schema":2')

  const second = await openDesk(folder)
  onTestFinished(() => second.close())
  expect(second.tagBook()).toEqual(tagBook)
})
