import type { ArticleHead } from '../article/article-head.ts'
import type { Guid } from '../article/guid.ts'
import { assertNever } from '../assert-never.ts'
import type { SectionId } from '../desk/desk.ts'
import type { Instant } from '../instant/instant.ts'
import type { TagId } from '../tag/tag.ts'
import { dayEdges } from './day-edges.ts'
import { foldText } from './fold-text.ts'
import type { Fact, IsWord, QueryPart } from './query.ts'
import { isAt } from './story-address.ts'

/** What conditions refer to besides the article itself. */
export type QueryContext = {
  readonly now: Instant
  readonly timezone: string
  /** Folded names and aliases a tag goes by. */
  readonly tagNames: ReadonlyMap<TagId, readonly string[]>
  /** The same as words look for them, see `wordLine`. */
  readonly tagLines: ReadonlyMap<TagId, string>
  readonly sectionNames: ReadonlyMap<SectionId, string>
  /** Articles the homepage's lists show, live or in their drafts. */
  readonly listed: Readonly<Record<'hot' | 'latest', ReadonlySet<Guid>>>
}

/** Whether every condition holds, as far as an article's row tells. */
export function matches(
  facts: readonly QueryPart<Fact>[],
  head: ArticleHead,
  context: QueryContext,
): boolean {
  return facts.every(({ condition, isNegated }) => holds(condition, head, context) !== isNegated)
}

function holds(condition: Fact, head: ArticleHead, context: QueryContext): boolean {
  const { working } = head
  switch (condition.kind) {
    case 'is':
      return is(condition.what, head, context)
    case 'tag':
      return working.tags.some((tag) => context.tagNames.get(tag)?.includes(condition.name))
    case 'section':
      return (
        working.section !== null && context.sectionNames.get(working.section) === condition.name
      )
    case 'by':
      return foldText(working.byline).includes(condition.name)
    case 'lang':
      return working.language.toLowerCase().startsWith(condition.language)
    case 'after':
    case 'before':
      return isOnSide(condition.kind, condition.day, head, context)
    case 'hasImage':
      return working.hasImage
    case 'address':
      return isAt(condition.at, head)
    case 'urgency':
      return compared(working.urgency, condition.compare, condition.value)
    default:
      return assertNever(condition)
  }
}

function is(what: IsWord, head: ArticleHead, { now, listed }: QueryContext): boolean {
  switch (what) {
    case 'hot':
    case 'latest':
      return listed[what].has(head.guid)
    case 'edited':
      return head.isEdited
    case 'scheduled':
      return head.scheduled !== null
    case 'embargoed':
      return head.working.embargoedUntil !== null && head.working.embargoedUntil > now
    case 'inreview':
      return head.state === 'inReview'
    case 'draft':
    case 'ready':
    case 'published':
    case 'corrected':
    case 'held':
    case 'killed':
    case 'spiked':
      return head.state === what
    default:
      return assertNever(what)
  }
}

function isOnSide(
  side: 'after' | 'before',
  day: string,
  { firstReleasedAt, changedAt }: ArticleHead,
  { timezone }: QueryContext,
): boolean {
  const edges = dayEdges(day, timezone)
  const time = firstReleasedAt ?? changedAt
  if (edges === null) return false
  return side === 'after' ? time >= edges.until : time < edges.from
}

function compared(value: number, how: '<' | '=' | '>', other: number): boolean {
  if (how === '<') return value < other
  return how === '>' ? value > other : value === other
}
