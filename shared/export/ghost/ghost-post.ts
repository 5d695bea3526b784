import type { Instant } from '../../instant/instant.ts'
import { legalLine } from '../legal-json.ts'
import { legalText } from '../legal-text.ts'
import type { WireStory } from '../wire/wire-story.ts'
import { cutText } from './cut-text.ts'
import { ghostLimits } from './ghost-limits.ts'
import { type LexicalNode, lexicalElement } from './lexical.ts'

type Parts = {
  readonly id: string
  readonly slug: string
  readonly body: readonly LexicalNode[]
  readonly at: Instant
  /** Whether it may be shown from then on only. */
  readonly isFuture: boolean
  readonly isFeatured: boolean
  readonly imageAddress: (media: string) => string
}

/** A story as a row of Ghost's posts. */
export function ghostPost(story: WireStory, parts: Parts): Readonly<Record<string, unknown>> {
  const { content } = story
  const { id, slug, body, at, isFuture, isFeatured, imageAddress } = parts
  const root = lexicalElement('root', body)
  return {
    id,
    title: cutText(legalText(content.headline), ghostLimits.title),
    slug,
    // Made safe by itself: what stands in a text of JSON is escaped before anyone looks at its signs.
    lexical: legalLine({ root }),
    feature_image: content.image === null ? null : imageAddress(content.image.media),
    featured: isFeatured ? 1 : 0,
    type: 'post',
    status: isFuture ? 'scheduled' : 'published',
    locale: null,
    visibility: 'public',
    created_at: story.firstReleasedAt,
    updated_at: story.releasedAt,
    published_at: at,
    custom_excerpt: content.lead.trim() === '' ? null : excerptOf(content.lead),
    canonical_url: story.url,
  }
}

/** What of a story Ghost has no room for. */
export function ghostLosses({ content }: Pick<WireStory, 'content'>): readonly string[] {
  const isLonger = (text: string, longest: number): boolean => legalText(text).length > longest
  return [
    ...(isLonger(content.headline, ghostLimits.title) ? ['end of its headline'] : []),
    ...(isLonger(content.lead, ghostLimits.excerpt) ? ['end of its lead'] : []),
    ...(isLonger(content.image?.alt ?? '', ghostLimits.alt)
      ? ['end of its picture’s alternative text']
      : []),
  ]
}

function excerptOf(lead: string): string {
  return cutText(legalText(lead), ghostLimits.excerpt)
}
