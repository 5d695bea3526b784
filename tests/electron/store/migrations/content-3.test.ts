import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { expect, it, onTestFinished } from 'vitest'

import { openWorkingCopies } from '../../../../electron/article/working-copies.ts'
import { systemClock } from '../../../../electron/clock.ts'
import { checkDesk } from '../../../../electron/store/check-desk.ts'
import { openDesk } from '../../../../electron/store/open-desk.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { guidOf } from '../../../support/an-article.ts'

const saved = fileURLToPath(new URL('../../../fixtures/desk-3/', import.meta.url))

/** A desk from before anything could be hidden from MORE ABOUT, with one text that only its journal holds. */
async function anOldDesk(): Promise<string> {
  const folder = join(await aFolder(), 'desk')
  await cp(saved, folder, { recursive: true })
  return folder
}

it('a desk from before MORE ABOUT could hide opens whole, with nothing hidden', async () => {
  const store = await openDesk(await anOldDesk())
  onTestFinished(() => store.close())
  expect(store.problems).toEqual([])
  expect(store.desk()).toMatchObject({
    moreAboutCapacity: 7,
    moreAboutOrder: 'newest',
    mainTag: true,
  })
  const content = { related: [guidOf('older')], relatedHidden: [] }
  expect(await store.readArticle(guidOf('opened'))).toMatchObject({ content })
  expect(await store.readVersion(guidOf('opened'), 1)).toMatchObject({ content })
  expect(await store.readKept(guidOf('typed'), 1)).toMatchObject({ content: { relatedHidden: [] } })
  expect(store.templates()).toMatchObject([{ name: 'Short note', content: { relatedHidden: [] } }])
})

it('what a crash left in the journal of such a desk comes back, and stays when it is read again', async () => {
  const folder = await anOldDesk()
  const first = await openDesk(folder)
  const copies = openWorkingCopies(first, first.journal, systemClock)
  const { recovered } = await copies.recover()
  expect(recovered).toEqual([{ guid: guidOf('typed'), headline: 'Typed before the power went' }])
  const article = await first.readArticle(guidOf('typed'))
  expect(article?.content).toMatchObject({ related: [guidOf('opened')], relatedHidden: [] })
  const desk = { ...first.desk(), moreAboutOrder: 'closest' as const }
  await first.change(() => ({ change: { desk, templates: first.templates() }, result: null }))
  await copies.closeAll()
  await first.close()
  expect(await readFile(join(folder, 'desk.json'), 'utf8')).toContain('"schema":4')

  const second = await openDesk(folder)
  onTestFinished(() => second.close())
  expect(await second.readArticle(guidOf('typed'))).toEqual(article)
  expect(second.desk()).toEqual(desk)
  expect((await checkDesk(folder)).problems).toEqual([])
})
