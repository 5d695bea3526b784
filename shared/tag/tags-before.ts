import { isSameJson } from '../is-same-json.ts'
import { placeLike } from './place-like.ts'
import type { TagId } from './tag.ts'
import type { TagsNow } from './tags-now.ts'

/**
 * An article's tags without what a merge or a deletion made of them. `was` is what it had before
 * that act, `now` how that act reads it; what a person added, removed or moved since stays so.
 */
export function tagsBefore(
  current: readonly TagId[],
  was: readonly TagId[],
  now: TagsNow,
): readonly TagId[] {
  if (isSameJson(current, now(was))) return was
  const back = current.flatMap((tag) => {
    const from = was.filter((one) => now([one])[0] === tag)
    return was.includes(tag) || from.length === 0 ? [tag] : from
  })
  const lost = was.filter((tag) => {
    const [became] = now([tag])
    return became === undefined || (became !== tag && current.includes(became))
  })
  const once: readonly TagId[] = [...new Set(back)]
  return lost.reduce((tags, tag) => placeLike(tags, tag, was), once)
}
