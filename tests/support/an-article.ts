import type { Article } from '../../shared/article/article.ts'
import type { Content } from '../../shared/article/content.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { newArticle, newContent } from '../../shared/article/new-article.ts'
import type { Version } from '../../shared/article/version.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { readInstant } from '../../shared/instant/instant-of.ts'
import type { Prose, ProseNode } from '../../shared/prose/prose.ts'
import type { Tag, TagId } from '../../shared/tag/tag.ts'

/** A moment from a text with a zone, as `2022-11-25T14:19:00+02:00`. */
export function at(text: string): Instant {
  const instant = readInstant(text)
  if (instant === null) throw new Error(`not a moment: ${text}`)
  return instant
}

export const noon = at('2026-11-21T12:00:00Z')

export function guidOf(name: string): Guid {
  return `tag:desk.example,2026:${name}` as Guid
}

/** A body of paragraphs: a text each, or nodes. */
export function aBody(...paragraphs: readonly (string | readonly ProseNode[])[]): Prose {
  const content = paragraphs.map((words) => ({
    type: 'paragraph',
    content: typeof words === 'string' ? [{ type: 'text', text: words }] : words,
  }))
  return { type: 'doc', content }
}

export function aTag(name: string): Tag {
  const id = `tag-${name}` as TagId
  return { id, name, slug: name, aliases: [], kind: 'subject', topic: null, note: '' }
}

/** A draft. */
export function anArticle(name: string, content: Partial<Content> = {}): Article {
  return newArticle(guidOf(name), noon, { headline: `The ${name} story`, ...content })
}

type VersionWish = Partial<Omit<Version, 'content' | 'guid'>> & {
  readonly content?: Partial<Content>
}

/** A published story, first released at `releasedAt`. */
export function aVersion(name: string, { content, ...wish }: VersionWish = {}): Version {
  const releasedAt = wish.releasedAt ?? noon
  return {
    guid: guidOf(name),
    version: 1,
    state: 'published',
    signal: null,
    act: 'publish',
    by: '',
    embargoOverride: null,
    firstReleasedAt: releasedAt,
    releasedAt,
    content: newContent({
      headline: `The ${name} story`,
      lead: `What the ${name} story is about.`,
      body: aBody(`All that is known of the ${name} story.`),
      ...content,
    }),
    ...wish,
  }
}

/** The article of a version, with no edits since. */
export function articleOf(version: Version): Article {
  const { guid, state, version: number, firstReleasedAt, releasedAt, content } = version
  const times = { createdAt: firstReleasedAt, changedAt: releasedAt, firstReleasedAt, releasedAt }
  return {
    guid,
    state,
    version: number,
    kept: 0,
    ...times,
    isEdited: false,
    scheduled: null,
    content,
  }
}
