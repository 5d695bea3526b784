import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { expect, it, onTestFinished } from 'vitest'

import { openWorkingCopies } from '../../../../electron/article/working-copies.ts'
import { systemClock } from '../../../../electron/clock.ts'
import { checkDesk } from '../../../../electron/store/check-desk.ts'
import { openDesk } from '../../../../electron/store/open-desk.ts'
import type { Guid } from '../../../../shared/article/guid.ts'
import { aFolder } from '../../../support/a-folder.ts'

const saved = fileURLToPath(new URL('../../../fixtures/desk-1/', import.meta.url))
const wire = (number: string): Guid => `tag:example.org,2022:wire/${number}` as Guid

/** A desk as the first Wiredesk left it, with one text that only its journal holds. */
async function anOldDesk(): Promise<string> {
  const folder = join(await aFolder(), 'desk')
  await cp(saved, folder, { recursive: true })
  return folder
}

it('a desk of the first Wiredesk opens whole, and what a crash left in its journal comes back', async () => {
  const folder = await anOldDesk()
  const store = await openDesk(folder)
  onTestFinished(() => store.close())
  expect(store.problems).toEqual([])
  expect(store.desk()).toMatchObject({ name: 'City desk', source: 'City desk', people: [] })
  expect([...store.heads()].length).toBe(3)
  expect(store.head(wire('001'))).toMatchObject({ scheduled: null, working: { expires: null } })

  const copies = openWorkingCopies(store, store.journal, systemClock)
  const { recovered } = await copies.recover()
  expect(recovered).toEqual([{ guid: wire('002'), headline: 'Typed before the power went' }])
  expect(await store.readArticle(wire('002'))).toMatchObject({
    scheduled: null,
    content: { headline: 'Typed before the power went', genre: '', notices: [], evolvedFrom: null },
  })
  expect(await store.readVersion(wire('001'), 1)).toMatchObject({
    act: 'publish',
    by: '',
    embargoOverride: null,
  })
})

it('once written in the new form it is read as that', async () => {
  const folder = await anOldDesk()
  const first = await openDesk(folder)
  const article = await first.readArticle(wire('003'))
  if (article === null) throw new Error('no article')
  await first.change(() => ({ change: { articles: [article], desk: first.desk() }, result: null }))
  await first.close()
  const second = await openDesk(folder)
  onTestFinished(() => second.close())
  expect(await second.readArticle(wire('003'))).toEqual(article)
  expect(second.desk()).toEqual(first.desk())
  expect([...second.heads()].length).toBe(3)
  expect((await checkDesk(folder)).problems).toEqual([])
})
