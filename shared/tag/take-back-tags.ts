import { isSameJson } from '../is-same-json.ts'
import { findTag, foldTagName } from './find-tag.ts'
import { letGo } from './let-go.ts'
import type { TagBook } from './tag-book.ts'
import type { Tag } from './tag.ts'
import { tagsNow } from './tags-now.ts'

type Act = { readonly before: TagBook; readonly after: TagBook }

/**
 * The book without what one act made of it, whatever was done since: exactly as before when nothing
 * was, but for where a tag went that the act made. Null when that cannot be, since another tag has taken a name or an address meanwhile.
 */
export function takeBackTags(now: TagBook, { before, after }: Act): TagBook | null {
  const wasThere = new Set(before.tags.map(({ id }) => id))
  const isAfter = new Map(after.tags.map((tag) => [tag.id, tag]))
  let book: TagBook = {
    tags: now.tags.map((tag) => restored(tag, before, isAfter.get(tag.id))),
    gone: now.gone,
    different: now.different,
  }
  const made = after.tags.filter(({ id }) => !wasThere.has(id))
  if (made.length === 0 && isSameJson(now, after)) return before
  for (const { id } of made) {
    // A tag that the act made goes, and whoever says it, now or a moment late, means the one it came from.
    if (book.tags.some((tag) => tag.id === id)) {
      book = letGo(book, id, changedBy(before, after)?.id ?? null)
    }
  }
  for (const [place, tag] of before.tags.entries()) {
    if (isAfter.has(tag.id) || book.tags.some(({ id }) => id === tag.id)) continue
    book = withBack(book, tag, place)
  }
  book = { ...book, different: differentBefore(book, before, after) }
  return isSound(book) ? book : null
}

/**
 * The book with a tag that comes back to its place. What it went into, be it by later merges, no
 * longer goes by its names; an alias that yet another tag goes by since stays there.
 */
function withBack(book: TagBook, tag: Tag, place: number): TagBook {
  const { [tag.id]: went, ...gone } = book.gone
  if (went === undefined) return book
  const [heir] = tagsNow(book)([tag.id])
  const own = new Set([tag.name, ...tag.aliases].map(foldTagName))
  const others = book.tags.map((other) =>
    other.id === heir
      ? { ...other, aliases: other.aliases.filter((alias) => !own.has(foldTagName(alias))) }
      : other,
  )
  const aliases = tag.aliases.filter((alias) => findTag(others, alias) === null)
  return { ...book, gone, tags: others.toSpliced(place, 0, { ...tag, aliases }) }
}

/** The fields that the act changed and nobody since, as they were. */
function restored(tag: Tag, before: TagBook, after: Tag | undefined): Tag {
  const was = before.tags.find(({ id }) => id === tag.id)
  if (was === undefined || after === undefined || was === after) return tag
  const back = <K extends keyof Tag>(key: K): Tag[K] =>
    isSameJson(tag[key], after[key]) ? was[key] : tag[key]
  const gained = after.aliases.filter((alias) => !was.aliases.includes(alias))
  const lost = was.aliases.filter((alias) => !after.aliases.includes(alias))
  const aliases = isSameJson(tag.aliases, after.aliases)
    ? was.aliases
    : [...tag.aliases.filter((alias) => !gained.includes(alias)), ...lost]
  return {
    id: tag.id,
    name: back('name'),
    slug: back('slug'),
    aliases,
    kind: back('kind'),
    topic: back('topic'),
    note: back('note'),
  }
}

function changedBy(before: TagBook, after: TagBook): Tag | undefined {
  return after.tags.find((tag) => {
    const was = before.tags.find(({ id }) => id === tag.id)
    return was !== undefined && !isSameJson(was, tag)
  })
}

function differentBefore(book: TagBook, before: TagBook, after: TagBook): TagBook['different'] {
  const has = (pairs: TagBook['different'], pair: TagBook['different'][number]): boolean =>
    pairs.some((other) => isSameJson(other, pair))
  const kept = book.different.filter(
    (pair) => has(before.different, pair) || !has(after.different, pair),
  )
  const lost = before.different.filter(
    (pair) =>
      !has(after.different, pair) &&
      !has(kept, pair) &&
      pair.every((id) => book.tags.some((tag) => tag.id === id)),
  )
  return [...kept, ...lost]
}

/** Whether every name and every address is one tag's. */
export function isSound({ tags }: TagBook): boolean {
  const names = tags.flatMap(({ name, aliases }) => [name, ...aliases].map(foldTagName))
  const slugs = tags.map(({ slug }) => slug)
  return new Set(names).size === names.length && new Set(slugs).size === slugs.length
}
