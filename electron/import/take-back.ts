import type { Article } from '../../shared/article/article.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { ImportTakenBack } from '../../shared/import/import-plan.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { isSameJson } from '../../shared/is-same-json.ts'
import type { Binned } from '../../shared/library/binned.ts'
import type { DeskList } from '../../shared/list/list.ts'
import { withdrawn } from '../list/withdrawn-lists.ts'
import type { Change, Decision, DeskStore } from '../store/desk-store.ts'
import type { Taken, TakenArticle } from './taken.ts'

type Who = { readonly at: Instant; readonly by: string }

const batchSize = 200

/**
 * Takes an import back: stories that were new go into the bin, others are as they were, lists too. What
 * somebody has edited, released or arranged since stays. Tags and sections it made stay: they do no harm.
 */
export async function takeBack(
  store: DeskStore,
  { articles, lists }: Taken,
  who: Who,
): Promise<ImportTakenBack> {
  for (const { after, before } of lists.values()) {
    await store.change(() => decideList(store, after, before))
  }
  let done = 0
  let left = 0
  const all = [...articles]
  for (let from = 0; from < all.length; from += batchSize) {
    const some = all.slice(from, from + batchSize)
    const count = await store.change(() => decideStories(store, some, who))
    done += count
    left += some.length - count
  }
  return { articles: done, left }
}

function decideList(store: DeskStore, after: DeskList, before: DeskList | null): Decision<null> {
  const now = store.lists().find(({ name }) => name === after.name)
  if (now === undefined || !isSameJson(now, after)) return { change: null, result: null }
  const revision = now.revision + 1
  const back = before === null ? { ...now, isClosed: true } : before
  return { change: { lists: [{ ...back, revision }] }, result: null }
}

type Story = readonly [Guid, TakenArticle]

async function decideStories(
  store: DeskStore,
  stories: readonly Story[],
  who: Who,
): Promise<Decision<number>> {
  const restored: Article[] = []
  const binned: Binned[] = []
  for (const [guid, { version, changedAt, before }] of stories) {
    const head = store.head(guid)
    if (head === null || head.isEdited || head.version !== version) continue
    // A draft has no release that it could be other than.
    if (version === 0 && head.changedAt !== changedAt) continue
    if (before === null) {
      const article = await store.readArticle(guid)
      if (article !== null) binned.push({ article, ...who, overdueOn: [] })
    } else {
      const old = before.content ?? (await store.readVersion(guid, before.version))?.content
      // What was kept since stays on the disk, and is never written over.
      if (old !== undefined) restored.push({ ...before, kept: head.kept, content: old })
    }
  }
  const gone = binned.map(({ article }) => article.guid)
  const change: Change = {
    ...(restored.length > 0 && { articles: restored }),
    ...(gone.length > 0 && { binned, gone, ...withdrawn(store, gone, who) }),
  }
  const result = restored.length + gone.length
  return { change: result === 0 ? null : change, result }
}
