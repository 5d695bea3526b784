import { allowedActs } from '../../shared/article/allowed-acts.ts'
import type { Article } from '../../shared/article/article.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { moveOn } from '../../shared/article/move-on.ts'
import { release } from '../../shared/article/release.ts'
import { spike } from '../../shared/article/spike.ts'
import { unspike } from '../../shared/article/unspike.ts'
import type { Version } from '../../shared/article/version.ts'
import { assertNever } from '../../shared/assert-never.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import type { LeftOut, ManyAct, ManyChange } from '../../shared/library/many-change.ts'
import type { DeskList } from '../../shared/list/list.ts'
import { withdraw } from '../../shared/list/withdraw.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import { readyForRelease } from '../article/ready-for-release.ts'
import type { WorkingCopies } from '../article/working-copies.ts'
import { DeskError } from '../store/desk-error.ts'
import {
  leftOut,
  type ManyParts,
  type Outcome,
  type Standing,
  type Step,
  type Undo,
} from './many-parts.ts'

type Done = { readonly article: Article; readonly version: Version | null }

function doAct({ store, by }: ManyParts, article: Article, wish: ActWish, now: Instant): Done {
  const { act, note } = wish
  switch (act) {
    case 'sendToReview':
    case 'approve':
    case 'returnToDraft':
      return { article: moveOn(article, act, now), version: null }
    case 'spike':
      return { article: spike(article, now), version: null }
    case 'unspike':
      return { article: unspike(article, now), version: null }
    case 'hold':
    case 'kill': {
      const asked = { act, note, embargoReason: '', notice: null }
      return release(readyForRelease(store, article, asked, now), asked, { now, by: by() })
    }
    default:
      return assertNever(act)
  }
}

type ActWish = Extract<ManyChange, { kind: 'act' }>
const withdraws: ReadonlySet<ManyAct> = new Set(['spike', 'hold', 'kill'])

/** Does one act to many articles in one step; those that it is not allowed for are left and named. */
export async function actOnMany(
  parts: ManyParts,
  guids: readonly Guid[],
  wish: ActWish,
  step: Step,
): Promise<Outcome> {
  const { store, copies, clock } = parts
  const wanted = new Set(guids)
  for (const { guid } of copies.typed) if (wanted.has(guid)) await copies.fold(guid)
  return store.change(async () => {
    const articles: Article[] = []
    const versions: Version[] = []
    const left: LeftOut[] = []
    const before = new Map<Guid, Standing>()
    let lists: readonly DeskList[] = store.lists()
    const now = clock()
    for (const guid of wanted) {
      step()
      try {
        const article = await allowed(copies, guid, wish.act)
        const done = doAct(parts, article, wish, now)
        articles.push(done.article)
        if (done.version !== null) versions.push(done.version)
        before.set(guid, { state: article.state, scheduled: article.scheduled })
        if (withdraws.has(wish.act)) lists = lists.map((list) => withdraw(list, guid))
      } catch (error) {
        if (!(error instanceof DeskError)) throw error
        left.push(leftOut(store, guid, error.problem))
      }
    }
    const [first] = articles
    if (first === undefined) return { change: null, result: { changed: 0, left, undo: null } }
    const touched = lists
      .map((list) => [store.list(list.name), list] as const)
      .filter(([was, is]) => was !== is)
    const undo: Undo | null =
      versions.length > 0 ? null : { kind: 'standing', before, after: first.state, lists: touched }
    return {
      change: { articles, versions, lists: touched.map(([, list]) => list) },
      result: { changed: articles.length, left, undo },
    }
  })
}

async function allowed(
  copies: Pick<WorkingCopies, 'read'>,
  guid: Guid,
  act: ManyAct,
): Promise<Article> {
  const article = await copies.read(guid)
  if (article === null) throw new DeskError('noArticle', { guid })
  if (!allowedActs(article.state).includes(act))
    throw new DeskError('actNotAllowed', { state: formatMessage(`state.${article.state}`) })
  return article
}
