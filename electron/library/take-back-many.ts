import type { Article } from '../../shared/article/article.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { LeftOut } from '../../shared/library/many-change.ts'
import { withdraw } from '../../shared/list/withdraw.ts'
import { DeskError } from '../store/desk-error.ts'
import { leftOut, type ManyParts, type Undo } from './many-parts.ts'
import { setField } from './set-field.ts'

type TakenBack = { readonly changed: number; readonly left: readonly LeftOut[] }

const changedSince: LeftOut['problem'] = { code: 'changedSince', values: {} }

/** Takes one change of many articles back; what was changed again since stays as it is. */
export async function takeBackMany(parts: ManyParts, undo: Undo): Promise<TakenBack> {
  return undo.kind === 'field' ? takeFieldBack(parts, undo) : takeStandingBack(parts, undo)
}

async function takeFieldBack(
  parts: ManyParts,
  { field, after, before }: Extract<Undo, { kind: 'field' }>,
): Promise<TakenBack> {
  const again = new Set<Guid>()
  const values = new Map(
    [...before].map(([guid, was]) => [
      guid,
      (now: string | null) => {
        if (now === after) return was
        again.add(guid)
        return now
      },
    ]),
  )
  const done = await setField(parts, field, values, () => {})
  const left = [...again]
    .filter((guid) => !done.before.has(guid))
    .map((guid) => leftOut(parts.store, guid, changedSince))
  return { changed: done.before.size, left: [...done.left, ...left] }
}

function takeStandingBack(
  { store, copies, clock }: ManyParts,
  { before, after, lists }: Extract<Undo, { kind: 'standing' }>,
): Promise<TakenBack> {
  return store.change(async () => {
    const articles: Article[] = []
    const left: LeftOut[] = []
    for (const [guid, standing] of before) {
      try {
        const article = await copies.read(guid)
        if (article?.state === after) articles.push({ ...article, ...standing, changedAt: clock() })
        else left.push(leftOut(store, guid, changedSince))
      } catch (error) {
        if (!(error instanceof DeskError)) throw error
        left.push(leftOut(store, guid, error.problem))
      }
    }
    // A list that somebody has worked on since belongs to them.
    const untouched = lists.filter(([, became]) => store.lists().includes(became))
    const restored = untouched.map(([was, became]) => {
      const whole = left.reduce((list, { guid }) => withdraw(list, guid), was)
      return { ...whole, revision: became.revision + 1 }
    })
    const change = articles.length === 0 ? null : { articles, lists: restored }
    return { change, result: { changed: articles.length, left } }
  })
}
