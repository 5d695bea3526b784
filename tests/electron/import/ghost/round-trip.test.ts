import { it } from 'vitest'

import { namedTags } from '../../../../electron/import/incoming-tag.ts'
import { postIn, relationsOf } from '../../../../electron/import/ghost/ghost-tables.ts'
import { readGhostPost } from '../../../../electron/import/ghost/read-ghost-post.ts'
import { ghostMeta } from '../../../../shared/export/ghost/ghost-meta.ts'
import { ghostPost } from '../../../../shared/export/ghost/ghost-post.ts'
import { ghostTags } from '../../../../shared/export/ghost/ghost-tags.ts'
import { storyToLexical } from '../../../../shared/export/ghost/story-to-lexical.ts'
import { legalLine } from '../../../../shared/export/legal-json.ts'
import { legalText } from '../../../../shared/export/legal-text.ts'
import type { WireStory } from '../../../../shared/export/wire/wire-story.ts'
import { expectNothingLostAgain, expectTheSameStory } from '../../../support/site-round-trip.ts'

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
  expectTheSameStory(through, {
    // An excerpt of spaces is none.
    lead: (lead) => (lead.trim() === '' ? '' : legalText(lead)),
    names: ({ section, tags }) => {
      const names = [section, ...tags].flatMap((one) => (one === null ? [] : [one.name]))
      return { sectionName: names[0] ?? null, tags: namedTags(names.slice(1)) }
    },
  })
}, 120_000)

it('whatever a body holds, what came back once loses no word and no picture any more', () => {
  expectNothingLostAgain(through)
}, 120_000)
