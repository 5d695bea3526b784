import type { TagId } from './tag.ts'

/** How often each tag is named in the parts of a story. */
export type TagsMet = {
  readonly headline: ReadonlyMap<TagId, number>
  readonly lead: ReadonlyMap<TagId, number>
  readonly body: readonly ReadonlyMap<TagId, number>[]
}

const headlineWeight = 6
const leadWeight = 3
/** Named more often than this, it is as much what the story is about. */
const most = 5

/** The tags that a text names, those first that it is most about; none of `without`. */
export function suggestTags(met: TagsMet, without: ReadonlySet<TagId>): readonly TagId[] {
  const weights = new Map<TagId, number>()
  const count = (found: ReadonlyMap<TagId, number>, weight: number): void => {
    for (const [tag, times] of found) weights.set(tag, (weights.get(tag) ?? 0) + times * weight)
  }
  for (const found of met.body) count(found, 1)
  for (const [tag, times] of weights) weights.set(tag, Math.min(times, most))
  count(met.lead, leadWeight)
  count(met.headline, headlineWeight)
  return [...weights]
    .filter(([tag]) => !without.has(tag))
    .sort(([, one], [, other]) => other - one)
    .map(([tag]) => tag)
}
