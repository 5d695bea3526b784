import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { openMediaStore } from '../../electron/media/media-store.ts'
import type { DeskStore } from '../../electron/store/desk-store.ts'
import { emptyTagBook } from '../../shared/tag/tag-book.ts'
import type { TemplateId } from '../../shared/template/template.ts'
import { aHotList } from './a-desk.ts'
import { anOpenDesk } from './a-desk-folder.ts'
import { aLaunch } from './a-launch.ts'
import { anOwnList, port } from './a-listed-desk.ts'
import { aPng } from './a-picture.ts'
import { anArticle, articleOf, aTag, at, aVersion, guidOf, noon } from './an-article.ts'

/** A desk on disk with one of everything it can hold: states, versions, bin, history, settings, pictures. */
export async function aFullDesk(): Promise<DeskStore> {
  const store = await anOpenDesk()
  const stored = await openMediaStore(store.folder).add(aPng(3, 2))
  const image = { ...stored, alt: 'A pier', caption: 'Пірс', credit: 'O. M.' }
  const tags = [aTag('port'), aTag('море')]
  const first = aVersion('one', { content: { tags: [tags[0]?.id ?? aTag('port').id], image } })
  const second = aVersion('one', {
    version: 2,
    state: 'corrected',
    act: 'correct',
    signal: 'sig:correction',
    releasedAt: at('2026-11-22T12:00:00Z'),
    firstReleasedAt: noon,
    content: { headline: 'One, corrected', image },
  })
  const held = aVersion('held', { state: 'held', act: 'hold' })
  const killed = aVersion('killed', { state: 'killed', act: 'kill' })
  const embargoed = aVersion('embargoed', {
    content: { embargoedUntil: at('2030-01-01T00:00:00Z'), edNote: 'Between us' },
  })
  const edited = { ...articleOf(second), kept: 1, isEdited: true }
  const kept = {
    guid: guidOf('one'),
    number: 1,
    keptAt: noon,
    by: 'Olena',
    label: 'Before lunch',
    content: first.content,
  }
  const { live } = aHotList(guidOf('one'), guidOf('embargoed'))
  const hot = { ...store.list('hot'), revision: 1, live, launched: { at: noon, by: 'Olena' } }
  await store.change(() => ({
    change: {
      desk: { ...store.desk(), sections: [port], people: ['Olena'] },
      tagBook: { ...emptyTagBook, tags, gone: { lost: tags[0]?.id ?? null } },
      words: ['Укрінформ'],
      templates: [{ id: 't' as TemplateId, name: 'Ферія', content: first.content }],
      searches: [{ id: 's', name: 'Held', query: 'state:held' }],
      articles: [
        edited,
        articleOf(held),
        articleOf(killed),
        articleOf(embargoed),
        anArticle('draft', { section: port.id }),
        { ...anArticle('spiked'), state: 'spiked' },
      ],
      versions: [first, second, held, killed, embargoed],
      kept: [kept],
      binned: [{ article: anArticle('binned'), at: noon, by: 'Olena', overdueOn: [] }],
      lists: [hot, anOwnList('quay', 'At the quay', [guidOf('one')])],
      launch: aLaunch(1, 5, { hot: 'a' }),
    },
    result: null,
  }))
  await mkdir(join(store.folder, 'damaged'))
  await writeFile(join(store.folder, 'damaged', 'abc.json'), '{"cut')
  return store
}
