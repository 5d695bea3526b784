import { expect, it } from 'vitest'

import { openWorkingCopies } from '../../../electron/article/working-copies.ts'
import { setField } from '../../../electron/library/set-field.ts'
import { anOpenDesk } from '../../support/a-desk-folder.ts'
import { anArticle, at } from '../../support/an-article.ts'

it('cannot be stopped any more once the files are being written, whatever is typed then', async () => {
  const store = await anOpenDesk()
  const clock = () => at('2026-11-25T09:00:00Z')
  const ferry = anArticle('ferry')
  await store.change(() => ({ change: { articles: [ferry] }, result: null }))
  const copies = openWorkingCopies(store, store.journal, clock, { quietMs: 1e6, longestMs: 1e6 })
  await copies.open(ferry.guid)
  let steps = 0
  const parts = { store, copies, clock, by: () => 'Olena' }
  const values = new Map([[ferry.guid, () => 'uk']])
  const { before } = await setField(parts, 'language', values, () => {
    steps += 1
    if (steps > 1) throw new Error('stopped')
  })
  expect(before).toEqual(new Map([[ferry.guid, 'en']]))
  expect((await store.readArticle(ferry.guid))?.content.language).toBe('uk')
  await copies.closeAll()
})
