import type { ArticleHead } from '../article/article-head.ts'
import type { Guid } from '../article/guid.ts'
import { assertNever } from '../assert-never.ts'
import type { SectionId } from '../desk/desk.ts'
import type { Instant } from '../instant/instant.ts'
import type { ListName } from '../list/list.ts'
import type { TagId } from '../tag/tag.ts'
import { dayEdges } from './day-edges.ts'
import { foldText } from './fold-text.ts'
import type { Condition, IsWord, Query } from './query.ts'

/** What conditions refer to besides the article itself. */
export type QueryContext = {
  readonly now: Instant
  readonly timezone: string
  /** Folded names and aliases a tag goes by. */
  readonly tagNames: ReadonlyMap<TagId, readonly string[]>
  readonly sectionNames: ReadonlyMap<SectionId, string>
  /** Articles each list shows, live or in its draft. */
  readonly listed: Readonly<Record<ListName, ReadonlySet<Guid>>>
}

/** Whether an answer needs the article's words, not only its head. */
export function needsText(query: Query): boolean {
  return query.some(({ condition: { kind } }) => kind === 'word' || kind === 'phrase')
}

/** Whether every condition holds; `text` is the folded text of the article, empty when not needed. */
export function matches(
  query: Query,
  head: ArticleHead,
  text: string,
  context: QueryContext,
): boolean {
  return query.every(
    ({ condition, isNegated }) => holds(condition, head, text, context) !== isNegated,
  )
}

function holds(
  condition: Condition,
  head: ArticleHead,
  text: string,
  context: QueryContext,
): boolean {
  const { working } = head
  switch (condition.kind) {
    case 'word':
      return hasWord(text, condition.word)
    case 'phrase':
      return text.includes(condition.phrase)
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

// A word is found where a word begins, so that "port" finds "ports" and not "airport".
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true
  }
  return false
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
