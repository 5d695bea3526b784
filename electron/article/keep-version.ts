import type { Content } from '../../shared/article/content.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { keep } from '../../shared/article/keep.ts'
import { readOnlyReason } from '../../shared/article/read-only-reason.ts'
import { isSameJson } from '../../shared/is-same-json.ts'
import type { Clock } from '../clock.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskStore } from '../store/desk-store.ts'
import type { WorkingCopies } from './working-copies.ts'

type Parts = {
  readonly store: DeskStore
  readonly copies: Pick<WorkingCopies, 'fold' | 'read'>
  readonly clock: Clock
  readonly by: () => string
}

/** Keeps an article's text as typed, and answers its number; null when that text is kept already. */
export function keepVersion({ store, copies, clock, by }: Parts) {
  return async (guid: Guid, label: string): Promise<number | null> => {
    await copies.fold(guid)
    return store.change(async () => {
      const article = await copies.read(guid)
      if (article === null) throw new DeskError('noArticle', { guid })
      if (readOnlyReason(article.state) !== null) throw new DeskError('notEditable')
      const last = await lastKept(store, guid, article.kept)
      if (last !== null && isSameJson(last, article.content)) return { change: null, result: null }
      const made = keep(article, label, { now: clock(), by: by() })
      return {
        change: { articles: [made.article], kept: [made.kept] },
        result: made.kept.number,
      }
    })
  }
}

// One that cannot be read keeps nobody from keeping the text again.
async function lastKept(store: DeskStore, guid: Guid, number: number): Promise<Content | null> {
  if (number === 0) return null
  const kept = await store.readKept(guid, number).catch(() => null)
  return kept?.content ?? null
}
