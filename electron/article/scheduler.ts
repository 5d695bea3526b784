import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Article } from '../../shared/article/article.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { isTooLate } from '../../shared/article/is-too-late.ts'
import type { Overdue } from '../../shared/article/overdue.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { isSameJson } from '../../shared/is-same-json.ts'
import type { Problem } from '../../shared/problem.ts'
import { DeskError } from '../store/desk-error.ts'

type Parts = {
  /** What was due before that was missed, since no desk was open. */
  readonly openedAt: Instant
  readonly publish: (guid: Guid) => Promise<Article>
  readonly tell: {
    readonly published: (article: Article) => void
    readonly refused: (overdue: Overdue) => void
    readonly overdue: (overdue: readonly Overdue[]) => void
  }
}

type Fate =
  | { readonly kind: 'running' }
  | { readonly kind: 'overdue'; readonly problem: Problem | null }

/**
 * Publishes what was set for a time when that time comes, once. What is late is never published by
 * itself: the desk may have moved on, so a person decides.
 */
export function scheduler({ openedAt, publish, tell }: Parts) {
  const fates = new Map<string, Fate>()
  let waiting: readonly ArticleHead[] = []
  let told: readonly Overdue[] = []

  // A new time is a new wish.
  const keyOf = ({ guid, scheduled }: ArticleHead): string => `${scheduled?.at} ${guid}`

  function overdueOf(head: ArticleHead): readonly Overdue[] {
    const { guid, working, scheduled } = head
    const fate = fates.get(keyOf(head))
    if (scheduled === null || fate?.kind !== 'overdue') return []
    return [{ guid, headline: working.headline, scheduled, problem: fate.problem }]
  }

  function tellOverdue(): void {
    const overdue = waiting.flatMap(overdueOf)
    if (isSameJson(overdue, told)) return
    told = overdue
    tell.overdue(overdue)
  }

  async function carryOut(head: ArticleHead): Promise<void> {
    try {
      tell.published(await publish(head.guid))
    } catch (error) {
      const problem =
        error instanceof DeskError
          ? error.problem
          : ({ code: 'unexpected', values: { reason: String(error) } } as const)
      fates.set(keyOf(head), { kind: 'overdue', problem })
      for (const overdue of overdueOf(head)) tell.refused(overdue)
      tellOverdue()
    }
  }

  return {
    /** Takes the stories that have a time set, and does what is due. */
    look: (heads: readonly ArticleHead[], now: Instant): void => {
      waiting = heads
      const keys = new Set(heads.map(keyOf))
      for (const key of fates.keys()) if (!keys.has(key)) fates.delete(key)
      for (const head of heads) {
        const at = head.scheduled?.at
        if (at === undefined || at > now || fates.has(keyOf(head))) continue
        const isMissed = at <= openedAt || isTooLate(at, now)
        fates.set(keyOf(head), isMissed ? { kind: 'overdue', problem: null } : { kind: 'running' })
        if (!isMissed) void carryOut(head)
      }
      tellOverdue()
    },
    overdue: (): readonly Overdue[] => waiting.flatMap(overdueOf),
  }
}
