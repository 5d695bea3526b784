import { v7 } from 'uuid'
import { expect, onTestFinished, test } from 'vitest'

import { openWorkingCopies } from '../../../electron/article/working-copies.ts'
import { systemClock } from '../../../electron/clock.ts'
import { checkDesk } from '../../../electron/store/check-desk.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import { templateHandlers } from '../../../electron/template/handlers.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { aDeskFolder } from '../../support/a-desk-folder.ts'
import { anArticle, guidOf } from '../../support/an-article.ts'

async function desk(folder: string) {
  const store = await openDesk(folder)
  const copies = openWorkingCopies(store, store.journal, systemClock)
  onTestFinished(async () => {
    await copies.closeAll()
    await store.close()
  })
  const newGuid = (): Guid => guidOf(v7())
  const handlers = templateHandlers({ store, copies, clock: systemClock, newId: v7, newGuid })
  return { store, copies, handlers }
}

test('a story as typed becomes a template, and a new article begins as it', async () => {
  const folder = await aDeskFolder()
  const { store, copies, handlers } = await desk(folder)
  const weather = anArticle('weather', { slugline: 'WEATHER' })
  await store.change(() => ({ change: { articles: [weather] }, result: null }))
  await copies.open(weather.guid)
  const typed = { kind: 'fields', fields: { lead: 'It will rain.' } } as const
  await copies.write(weather.guid, 0, [typed])
  const { id } = await handlers['template.save']({ guid: weather.guid, name: ' Weather ' })
  expect(handlers['template.all']()).toEqual([
    { id, name: 'Weather', headline: 'The weather story' },
  ])
  const guid = await handlers['template.use']({ id })
  expect(await store.readArticle(guid)).toMatchObject({
    state: 'draft',
    version: 0,
    content: { slugline: 'WEATHER', lead: 'It will rain.' },
  })
  expect((await checkDesk(folder)).problems).toEqual([])
})

test('a template of a name that is taken replaces the old one', async () => {
  const { store, handlers } = await desk(await aDeskFolder())
  const articles = [anArticle('one'), anArticle('two')]
  await store.change(() => ({ change: { articles }, result: null }))
  for (const { guid } of articles) await handlers['template.save']({ guid, name: 'Daily' })
  expect(handlers['template.all']().map(({ headline }) => headline)).toEqual(['The two story'])
})

test('a removed template can be put back, and is still there in the next session', async () => {
  const folder = await aDeskFolder()
  const first = await openDesk(folder)
  const copies = openWorkingCopies(first, first.journal, systemClock)
  const parts = { store: first, copies, clock: systemClock, newId: v7, newGuid: () => guidOf('x') }
  const handlers = templateHandlers(parts)
  const story = anArticle('one')
  await first.change(() => ({ change: { articles: [story] }, result: null }))
  const saved = await handlers['template.save']({ guid: story.guid, name: 'Daily' })
  const removed = await handlers['template.remove']({ id: saved.id })
  expect(handlers['template.all']()).toEqual([])
  await expect(handlers['template.use']({ id: saved.id })).rejects.toThrow('no such template')
  await handlers['template.restore'](removed)
  await copies.closeAll()
  await first.close()
  const { handlers: later } = await desk(folder)
  expect(later['template.all']()).toEqual([saved])
})
