import * as fc from 'fast-check'

import type { LeadImage } from '../../shared/article/content.ts'
import type { SectionId } from '../../shared/desk/desk.ts'
import type { Change } from '../../electron/store/desk-store.ts'
import { newList } from '../../shared/list/new-list.ts'
import type { EntryId } from '../../shared/list/list.ts'
import { newEntry } from '../../shared/list/new-entry.ts'
import { anyBody } from './a-body.ts'
import { aDesk } from './a-desk.ts'
import { anArticle, articleOf, aTag, aVersion, guidOf, noon } from './an-article.ts'

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('Порт «Южний»', '<b>&</b>', 'שלום', '👩🏽‍🚒'),
)
const section = { id: 'port' as SectionId, name: 'Порт' }

/** What a desk of any kind holds: stories in every state, releases, kept texts, lists, tags, a bin. */
export function anyDesk(image: LeadImage): fc.Arbitrary<Change> {
  const story = fc.record({
    headline: words,
    body: anyBody,
    state: fc.constantFrom('published', 'corrected', 'held', 'killed', 'draft', 'spiked'),
    releases: fc.integer({ min: 1, max: 3 }),
    kept: fc.integer({ min: 0, max: 2 }),
    isEdited: fc.boolean(),
    isBinned: fc.boolean(),
    hasPicture: fc.boolean(),
  } as const)
  return fc
    .record({
      stories: fc.array(story, { maxLength: 5 }),
      tags: fc.uniqueArray(fc.constantFrom('port', 'море', 'R&D', 'ship'), { maxLength: 4 }),
      name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
      terms: fc.array(fc.constantFrom('Укрінформ', 'Kyiv'), { maxLength: 2 }),
    })
    .map(({ stories, tags, name, terms }): Change => {
      const tagged = tags.map(aTag)
      const made = stories.map((one, at) => {
        const content = {
          headline: one.headline,
          body: one.body,
          section: section.id,
          tags: tagged.slice(at % 2).map(({ id }) => id),
          image: one.hasPicture ? image : null,
        }
        const { state } = one
        const isDraft = state === 'draft' || state === 'spiked'
        const versions = isDraft
          ? []
          : Array.from({ length: one.releases }, (_, number) =>
              aVersion(`s${at}`, {
                version: number + 1,
                ...(number + 1 === one.releases && { state }),
                content,
              }),
            )
        const last = versions.at(-1)
        const plain = last === undefined ? anArticle(`s${at}`, content) : articleOf(last)
        const kept = Array.from({ length: one.kept }, (_, number) => ({
          guid: guidOf(`s${at}`),
          number: number + 1,
          keptAt: noon,
          by: one.headline,
          label: '',
          content: plain.content,
        }))
        const article = {
          ...plain,
          ...(isDraft && { state }),
          kept: one.kept,
          isEdited: last !== undefined && one.isEdited,
        }
        return { article, versions, kept, isBinned: one.isBinned && isDraft }
      })
      const here = made.filter(({ isBinned }) => !isBinned).map(({ article }) => article)
      const entries = here.map(({ guid }, at) => newEntry(`e${at}` as EntryId, guid))
      const hot = newList('hot')
      return {
        desk: { ...aDesk().desk(), name: `Desk ${name}`, sections: [section], people: [name] },
        tags: tagged,
        words: [...new Set(terms)],
        articles: here,
        versions: made.flatMap(({ versions }) => versions),
        kept: made.flatMap(({ kept }) => kept),
        binned: made
          .filter(({ isBinned }) => isBinned)
          .map(({ article }) => ({ article, at: noon, by: '', overdueOn: [] })),
        lists: [{ ...hot, revision: 1, live: { ...hot.live, entries } }],
      }
    })
}
