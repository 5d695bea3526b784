import * as fc from 'fast-check'
import { expect, it } from 'vitest'

import { postIn, relationsOf } from '../../../../electron/import/ghost/ghost-tables.ts'
import { readGhostPost } from '../../../../electron/import/ghost/read-ghost-post.ts'
import { ghostMeta } from '../../../../shared/export/ghost/ghost-meta.ts'
import { ghostPost } from '../../../../shared/export/ghost/ghost-post.ts'
import { ghostTags } from '../../../../shared/export/ghost/ghost-tags.ts'
import { storyToLexical } from '../../../../shared/export/ghost/story-to-lexical.ts'
import { legalLine } from '../../../../shared/export/legal-json.ts'
import { legalText } from '../../../../shared/export/legal-text.ts'
import type { WireStory } from '../../../../shared/export/wire/wire-story.ts'
import type { Prose } from '../../../../shared/prose/prose.ts'
import { toText } from '../../../../shared/prose/to-text.ts'
import { withoutNoted } from '../../../../shared/prose/without-noted.ts'
import { anyBody, plainBody } from '../../../support/a-body.ts'
import { anySiteStory, pictured } from '../../../support/any-site-story.ts'
import { carried } from '../../../support/carried.ts'
import { manyRuns } from '../../../support/many-runs.ts'

const address = (media: string): string => `__GHOST_URL__/content/images/wiredesk/${media}`

/** A story through the tables and back. */
function through(story: WireStory) {
  const { section, tags, embargoedUntil, firstReleasedAt } = story
  const named = ghostTags(section === null ? [] : [section], tags, [], (name) => name)
  const post = ghostPost(story, {
    id: 'p',
    slug: 'story',
    body: storyToLexical(story.content, address),
    at: embargoedUntil ?? firstReleasedAt,
    isFuture: embargoedUntil !== null,
    isFeatured: false,
    imageAddress: address,
  })
  const own = [section === null ? null : named.ofSection(section), ...tags.map(named.ofTag)]
  const tables = JSON.parse(
    legalLine({
      posts: [post],
      posts_meta: [ghostMeta('p', story, [])],
      tags: named.all,
      posts_tags: own.flatMap((tag, at) =>
        tag === null ? [] : [{ post_id: 'p', tag_id: tag.id, sort_order: at }],
      ),
    }),
  ) as { readonly posts: readonly unknown[] } & Readonly<Record<string, unknown>>
  const found = postIn(tables.posts[0])
  if (found === null) throw new Error('no post')
  return readGhostPost(found, { relations: relationsOf(tables), beside: (href) => href })
}

// Ghost has one row of tags: a story without a section gives its first tag for one.
it('a story that goes out to Ghost and comes back is the same story', () => {
  fc.assert(
    fc.property(anySiteStory(plainBody), (story) => {
      const back = through(story)
      const { content } = story
      const texts = ['headline', 'lead', 'byline', 'dateline', 'slugline', 'located'] as const
      const told = Object.fromEntries(texts.map((name) => [name, legalText(content[name])]))
      const { expires, embargoedUntil, urgency, language } = content
      expect(back.content).toMatchObject({
        ...told,
        // An excerpt of spaces is none.
        lead: content.lead.trim() === '' ? '' : told['lead'],
        expires,
        embargoedUntil,
        urgency,
        language,
      })
      const names = [story.section, ...story.tags].flatMap((one) =>
        one === null ? [] : [one.name],
      )
      expect(back).toMatchObject({
        guid: story.guid,
        version: story.version,
        state: 'published',
        createdAt: story.firstReleasedAt,
        releasedAt: story.releasedAt,
        sectionName: names[0] ?? null,
        tagNames: names.slice(1),
        related: story.related.map(({ guid }) => guid),
        dropped: [],
      })
      expect(back.content.body).toEqual(carried(content.body))
    }),
    { numRuns: manyRuns / 50 },
  )
}, 120_000)

it('whatever a body holds, what came back once loses no word and no picture any more', () => {
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
}, 120_000)

/** What stands in lines; how much space is between them is the page's affair. */
function wordsOf(body: Prose): string {
  return toText(body).replace(/\s+/g, ' ').trim()
}
