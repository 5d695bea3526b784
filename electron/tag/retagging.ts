import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { readOnlyReason } from '../../shared/article/read-only-reason.ts'
import { mergeNames } from '../../shared/merge-names.ts'
import type { ManyArticles } from '../../shared/tag/many-articles.ts'
import { placeLike } from '../../shared/tag/place-like.ts'
import { retag, type RetagWay } from '../../shared/tag/retag.ts'
import type { KeptTags, RetagPreview, Retagged, TagsTakenBack } from '../../shared/tag/retagged.ts'
import { someStories } from '../../shared/tag/some-stories.ts'
import type { TagId } from '../../shared/tag/tag.ts'
import { type Fate, type Rewrite, rewriteTexts } from '../article/rewrite-texts.ts'
import type { WorkingCopies } from '../article/working-copies.ts'
import type { Clock } from '../clock.ts'
import { breath } from '../store/breath.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskStore } from '../store/desk-store.ts'
import type { ActHistory } from './act-history.ts'

type Parts = {
  readonly store: DeskStore
  readonly copies: WorkingCopies
  readonly clock: Clock
  /** Every article that meets a query of the library. */
  readonly guidsOf: (query: string) => Promise<readonly Guid[]>
  readonly tell: (progress: { readonly done: number; readonly total: number }) => void
}

type Wish = {
  readonly articles: ManyArticles
  readonly tags: readonly TagId[]
  readonly way: RetagWay
}

/** What an act made of one article's tags. */
type Edit = { readonly before: readonly TagId[]; readonly after: readonly TagId[] }

const step = 100

/** Adds tags to many articles or removes them, as one step, with one undo. */
export function retagging(parts: Parts, history: ActHistory) {
  const { store, copies } = parts

  async function guidsOf(articles: ManyArticles): Promise<readonly Guid[]> {
    if ('guids' in articles) return [...new Set(articles.guids)]
    // Which they are, their files tell.
    await copies.fold()
    if ('query' in articles) return parts.guidsOf(articles.query)
    return [...store.heads()].flatMap(({ guid, working }) =>
      working.tags.includes(articles.tag) ? [guid] : [],
    )
  }

  function needTags(tags: readonly TagId[]): void {
    const known = new Set(store.tags().map(({ id }) => id))
    if (!tags.every((tag) => known.has(tag))) throw new DeskError('noTag')
  }

  async function rewrite(guids: readonly Guid[], edit: (guid: Guid) => Rewrite) {
    let done = 0
    const tell = (): void => {
      done += 1
      if (done % step === 0) parts.tell({ done, total: guids.length })
    }
    const rewrites = new Map(
      guids.map((guid) => {
        const rewrite = edit(guid)
        return [
          guid,
          (content) => {
            tell()
            return rewrite(content)
          },
        ] satisfies [Guid, Rewrite]
      }),
    )
    const fates = await rewriteTexts(parts, rewrites, (before, after) => ({
      before: before.content.tags,
      after: after.content.tags,
    }))
    return { edits: editsOf(fates), left: leftOf(fates, store) }
  }

  async function takeBack(edits: ReadonlyMap<Guid, Edit>): Promise<TagsTakenBack> {
    const outcome = await rewrite([...edits.keys()], (guid) => (content) => {
      const edit = edits.get(guid)
      if (edit === undefined) return content
      // Merged or deleted since, a tag comes back as what it is now.
      const now = store.tagsNow()
      const tags = mergeNames(now(edit.after), content.tags, now(edit.before), placeLike)
      return { ...content, tags }
    })
    return { articles: outcome.edits.size, left: outcome.left }
  }

  return {
    async preview({ articles, tags, way }: Wish): Promise<RetagPreview> {
      const guids = new Set(await guidsOf(articles))
      for (const { guid } of copies.typed) if (guids.has(guid)) await copies.fold(guid)
      const free: ArticleHead[] = []
      const changed: ArticleHead[] = []
      const left: KeptTags[] = []
      const breathe = breath()
      for (const guid of guids) {
        const head = store.head(guid)
        await breathe()
        if (head === null) continue
        const { state, working } = head
        const reason = readOnlyReason(state)
        if (reason === null) free.push(head)
        else left.push({ guid, headline: working.headline, reason })
        const isOther = retag(working.tags, way, tags).length !== working.tags.length
        if (reason === null && isOther) changed.push(head)
      }
      return {
        changed: someStories(changed),
        released: someStories(changed.filter(isOutside)),
        same: free.length - changed.length,
        left,
        carried: carriedBy(free),
      }
    },

    async run({ articles, tags, way }: Wish): Promise<Retagged> {
      needTags(tags)
      const { edits, left } = await rewrite(await guidsOf(articles), () => (content) => {
        const retagged = retag(content.tags, way, tags)
        return { ...content, tags: retagged }
      })
      const act = edits.size === 0 ? null : history.note(() => takeBack(edits))
      return { act, articles: edits.size, left }
    },
  }
}

function carriedBy(heads: readonly ArticleHead[]): RetagPreview['carried'] {
  const counts = new Map<TagId, number>()
  for (const { working } of heads) {
    for (const tag of working.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  }
  return [...counts].map(([tag, articles]) => ({ tag, articles }))
}

function isOutside({ released }: ArticleHead): boolean {
  return released !== null
}

function editsOf(fates: ReadonlyMap<Guid, Fate<Edit>>): ReadonlyMap<Guid, Edit> {
  return new Map(
    [...fates].flatMap(([guid, fate]) => (fate.kind === 'rewritten' ? [[guid, fate.kept]] : [])),
  )
}

function leftOf(fates: ReadonlyMap<Guid, Fate<Edit>>, store: DeskStore): readonly KeptTags[] {
  return [...fates].flatMap(([guid, fate]) =>
    fate.kind === 'refused'
      ? [{ guid, headline: store.head(guid)?.working.headline ?? '', reason: fate.reason }]
      : [],
  )
}
