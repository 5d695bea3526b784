import type { Article } from '../../shared/article/article.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { Version } from '../../shared/article/version.ts'
import type { LeftOut, ManyChange } from '../../shared/library/many-change.ts'
import { type ActWish, decideAct } from '../article/decide-act.ts'
import { needAllowed } from '../article/need-allowed.ts'
import { withdrawn } from '../list/withdrawn-lists.ts'
import { DeskError } from '../store/desk-error.ts'
import {
  leftOut,
  type ManyParts,
  type Outcome,
  type Standing,
  type Step,
  type Undo,
} from './many-parts.ts'

type Wish = Extract<ManyChange, { kind: 'act' }>

function actWish({ act, note }: Wish): ActWish {
  return act === 'hold' || act === 'kill' ? { act, note, embargoReason: '', notice: null } : { act }
}

/** Does one act to many articles in one step; those that it is not allowed for are left and named. */
export async function actOnMany(
  parts: ManyParts,
  guids: readonly Guid[],
  wish: Wish,
  step: Step,
): Promise<Outcome> {
  const { store, copies, clock, by } = parts
  const wanted = new Set(guids)
  for (const { guid } of copies.typed) if (wanted.has(guid)) await copies.fold(guid)
  return store.change(async () => {
    const articles: Article[] = []
    const versions: Version[] = []
    const left: LeftOut[] = []
    const before = new Map<Guid, Standing>()
    const withdrawing: Guid[] = []
    const now = clock()
    for (const guid of wanted) {
      step()
      try {
        const article = await copies.read(guid)
        if (article === null) throw new DeskError('noArticle', { guid })
        needAllowed(article, wish.act)
        const done = decideAct(store, article, actWish(wish), { now, by: by() })
        articles.push(done.article)
        if (done.version !== null) versions.push(done.version)
        before.set(guid, { state: article.state, scheduled: article.scheduled })
        if (done.isWithdrawn) withdrawing.push(guid)
      } catch (error) {
        if (!(error instanceof DeskError)) throw error
        left.push(leftOut(store, guid, error.problem))
      }
    }
    const [first] = articles
    if (first === undefined) return { change: null, result: { changed: 0, left, undo: null } }
    const unlisted = withdrawn(store, withdrawing, { at: now, by: by() })
    const touched = (unlisted.lists ?? []).map((list) => [store.list(list.name), list] as const)
    const undo: Undo | null =
      versions.length > 0 ? null : { kind: 'standing', before, after: first.state, lists: touched }
    return {
      change: { articles, versions, ...unlisted },
      result: { changed: articles.length, left, undo },
    }
  })
}
