import { isOneSlip } from './is-one-slip.ts'
import { nameKeys } from './name-keys.ts'
import { areDifferent } from './set-different.ts'
import type { TagBook } from './tag-book.ts'
import type { Tag, TagId } from './tag.ts'

/** As much of the desk's tags as says which look alike. */
export type NamedTags = Pick<TagBook, 'different'> & {
  readonly tags: readonly Pick<Tag, 'id' | 'name' | 'aliases'>[]
}

type Known = { readonly id: TagId; readonly key: string }

/** Shorter names differ by a letter and mean something else. */
const shortestForSlips = 5
/** No bucket of names is compared further: what so many share says nothing. */
const mostInBucket = 40

/**
 * Tags that may be one: the same but for case, signs, number or alphabet, or a slip of one letter.
 * Only names that share a bucket are compared, so that thousands of tags take a moment.
 */
export function lookAlikes({ tags, different }: NamedTags): ReadonlyMap<TagId, readonly TagId[]> {
  const found = new Map<TagId, Set<TagId>>()
  const pair = (one: TagId, other: TagId): void => {
    if (one === other || areDifferent({ different }, one, other)) return
    for (const [of, like] of [
      [one, other],
      [other, one],
    ] as const) {
      const known = found.get(of)
      if (known === undefined) found.set(of, new Set([like]))
      else known.add(like)
    }
  }
  const known = tags.flatMap(keysOf)
  for (const bucket of bucketsOf(known, ({ key }) => [key])) {
    for (const [at, one] of bucket.entries()) {
      for (const other of bucket.slice(at + 1)) pair(one.id, other.id)
    }
  }
  const long = known.filter(({ key }) => !key.startsWith('1:') && key.length >= shortestForSlips)
  for (const bucket of bucketsOf(long, ({ key }) => shortened(key))) {
    for (const [at, one] of bucket.entries()) {
      for (const other of bucket.slice(at + 1)) {
        if (isOneSlip(one.key, other.key)) pair(one.id, other.id)
      }
    }
  }
  return new Map([...found].map(([id, likes]) => [id, [...likes]]))
}

function keysOf({ id, name, aliases }: NamedTags['tags'][number]): readonly Known[] {
  const keys = new Set([name, ...aliases].flatMap(nameKeys))
  return [...keys].map((key) => ({ id, key }))
}

/** The key, and the key without each of its letters: two that are a slip apart share one of them. */
function shortened(key: string): readonly string[] {
  const shorter = Array.from(key).flatMap((letter, at) =>
    // Another number is another thing.
    /\d/.test(letter) ? [] : [key.slice(0, at) + key.slice(at + letter.length)],
  )
  return [...new Set([key, ...shorter])]
}

function bucketsOf(
  known: readonly Known[],
  labels: (known: Known) => readonly string[],
): readonly (readonly Known[])[] {
  const buckets = new Map<string, Known[]>()
  for (const one of known) {
    for (const label of labels(one)) {
      const bucket = buckets.get(label)
      if (bucket === undefined) buckets.set(label, [one])
      else if (bucket.length < mostInBucket) bucket.push(one)
    }
  }
  return [...buckets.values()].filter(({ length }) => length > 1)
}
