import type { Article } from '../../shared/article/article.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { isSameJson } from '../../shared/is-same-json.ts'
import { contentNow } from '../../shared/tag/content-now.ts'
import type { DeskStore } from '../store/desk-store.ts'
import type { Journal } from '../store/journal.ts'
import { changeNow } from './change-now.ts'
import { releasedContent } from './released-content.ts'
import { replay } from './replay.ts'
import { type Surroundings, WorkingCopy } from './working-copy.ts'
import { textOf } from './working-text.ts'

export type Recovery = {
  readonly recovered: readonly { readonly guid: Guid; readonly headline: string }[]
  /** Articles whose file is gone or unreadable, so that their records stay in the journal. */
  readonly unplaced: readonly Guid[]
}

/**
 * Brings back what a crash left in the journal: each text goes into its article's file, and into
 * `keep` while the disk does not take it. Doing it twice changes nothing.
 */
export async function recoverCopies(
  store: DeskStore,
  journal: Journal,
  around: Surroundings,
  keep: (copy: WorkingCopy) => void,
): Promise<Recovery> {
  const recovered: { guid: Guid; headline: string }[] = []
  const unplaced: Guid[] = []
  const contained: Guid[] = []
  const guids = new Set(journal.replayed.map(({ guid }) => guid))
  for (const guid of guids) {
    const saved = await store.readArticle(guid).catch(() => null)
    const copy = saved === null ? null : await recoverCopy(saved)
    if (saved === null || copy === null) unplaced.push(guid)
    else if (isSameJson(copy.article.content, saved.content)) {
      copy.stop()
      contained.push(guid)
    } else {
      keep(copy)
      recovered.push({ guid, headline: copy.article.content.headline })
      await copy.fold().catch(() => undefined)
    }
  }
  if (contained.length > 0) await journal.forget(contained).catch(() => undefined)
  return { recovered, unplaced }

  async function recoverCopy(saved: Article): Promise<WorkingCopy | null> {
    const now = store.tagsNow()
    const records = journal.replayed
      .filter(({ guid }) => guid === saved.guid)
      .map((record) => ({
        ...record,
        base: record.base && contentNow(record.base, now),
        change: changeNow(record.change, now),
      }))
    const replayed = replay(records, saved.content)
    const text = replayed === null ? null : textOf(replayed.content)
    if (replayed === null || text === null || textOf(saved.content) === null) return null
    const copy = new WorkingCopy(
      { saved, released: await releasedContent(store, saved), text },
      around,
    )
    copy.recover(text, replayed.changedAt)
    return copy
  }
}
