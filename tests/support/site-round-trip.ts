import * as fc from 'fast-check'
import { expect } from 'vitest'

import { namedTags } from '../../electron/import/incoming-tag.ts'
import type { IncomingArticle } from '../../electron/import/incoming-article.ts'
import { legalText } from '../../shared/export/legal-text.ts'
import type { WireStory } from '../../shared/export/wire/wire-story.ts'
import type { Prose } from '../../shared/prose/prose.ts'
import { toText } from '../../shared/prose/to-text.ts'
import { withoutNoted } from '../../shared/prose/without-noted.ts'
import { anyBody, plainBody } from './a-body.ts'
import { anySiteStory, pictured } from './any-site-story.ts'
import { carried } from './carried.ts'
import { manyRuns } from './many-runs.ts'

type Through = (story: WireStory) => IncomingArticle
type Names = Pick<IncomingArticle, 'sectionName' | 'tags'>

/** Where a site has no place for something, how it gives that back. */
type Wish = {
  readonly lead?: (lead: string) => string
  readonly names?: (story: WireStory) => Names
}

const ownNames = ({ section, tags }: WireStory): Names => ({
  sectionName: section?.name ?? null,
  tags: namedTags(tags.map(({ name }) => name)),
})

/** A story that goes out to a site and comes back is the same story. */
export function expectTheSameStory(
  through: Through,
  { lead = legalText, names = ownNames }: Wish = {},
): void {
  fc.assert(
    fc.property(anySiteStory(plainBody), (story) => {
      const back = through(story)
      const { content } = story
      const texts = ['headline', 'byline', 'dateline', 'slugline', 'located'] as const
      const told = Object.fromEntries(texts.map((name) => [name, legalText(content[name])]))
      const { expires, embargoedUntil, urgency, language } = content
      const facts = { expires, embargoedUntil, urgency, language }
      expect(back.content).toMatchObject({ ...told, lead: lead(content.lead), ...facts })
      expect(back).toMatchObject({
        guid: story.guid,
        version: story.version,
        state: 'published',
        createdAt: story.firstReleasedAt,
        releasedAt: story.releasedAt,
        ...names(story),
        related: story.related.map(({ guid }) => guid),
        dropped: [],
      })
      expect(back.content.body).toEqual(carried(content.body))
    }),
    { numRuns: manyRuns / 50 },
  )
}

/** Whatever a body holds, what came back once loses no word and no picture any more. */
export function expectNothingLostAgain(through: Through): void {
  fc.assert(
    fc.property(anySiteStory(anyBody), (story) => {
      const once = through(story)
      const body = pictured(once.content.body, once.bodyPictures)
      const again = through({ ...story, content: { ...story.content, body: withoutNoted(body) } })
      expect(again.bodyPictures).toEqual(once.bodyPictures)
      expect(wordsOf(pictured(again.content.body, again.bodyPictures))).toBe(wordsOf(body))
    }),
    { numRuns: manyRuns / 50 },
  )
}

/** What stands in lines; how much space is between them is the page's affair. */
function wordsOf(body: Prose): string {
  return toText(body).replace(/\s+/g, ' ').trim()
}
