import type { ArticleHead } from '../article/article-head.ts'
import { stateSteps } from '../article/state-steps.ts'
import type { Section } from '../desk/desk.ts'
import type { SortKey } from './library-order.ts'
import { newestFirst } from './newest-first.ts'

type Compare = (one: ArticleHead, other: ArticleHead) => number

/** How two articles stand to each other in an order; what is alike in it stands newest first. */
export function compareHeads(
  by: SortKey,
  collator: Intl.Collator,
  sections: readonly Section[],
): Compare {
  const names = new Map<string | null, string>(sections.map(({ id, name }) => [id, name]))
  const inTurn = (compare: Compare): Compare => {
    return (one, other) => compare(one, other) || newestFirst(one, other)
  }
  // What has no word to stand by comes last.
  const byWord = (wordOf: (head: ArticleHead) => string): Compare =>
    inTurn((one, other) => {
      const [first, second] = [wordOf(one), wordOf(other)]
      if (first === '' || second === '') return Number(first === '') - Number(second === '')
      return collator.compare(first, second)
    })
  const orders: Readonly<Record<SortKey, Compare>> = {
    time: newestFirst,
    headline: byWord(({ working }) => working.headline.trim()),
    section: byWord(({ working }) => names.get(working.section) ?? working.section ?? ''),
    state: inTurn((one, other) => stateSteps.indexOf(one.state) - stateSteps.indexOf(other.state)),
    urgency: inTurn((one, other) => one.working.urgency - other.working.urgency),
  }
  return orders[by]
}
