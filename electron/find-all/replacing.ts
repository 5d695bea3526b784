import type { Article } from '../../shared/article/article.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { LeftAlone, Replaced, TakenBack } from '../../shared/find/replaced.ts'
import { rewriteContent } from '../../shared/find/rewrite-content.ts'
import { type Taken, takeBack } from '../../shared/find/take-back.ts'
import { type Fate, type Rewrite, rewriteTexts } from '../article/rewrite-texts.ts'
import type { WorkingCopies } from '../article/working-copies.ts'
import type { Clock } from '../clock.ts'
import type { DeskStore } from '../store/desk-store.ts'
import type { ChosenHits } from './searching.ts'

type Parts = {
  readonly store: DeskStore
  readonly copies: WorkingCopies
  readonly clock: Clock
}

type Act = ReadonlyMap<Guid, Taken>
type Reason = LeftAlone['reason']

/** Replacings that can still be taken back; each keeps the texts that it changed. */
const mostActs = 20

// Over all desks of a run: the undo of one desk's act must never meet another's.
let lastAct = 0

/** Replaces across articles and takes that back, each as one step, for as long as the app runs. */
export function replacing(parts: Parts) {
  const done = new Map<number, Act>()

  function leftAlone(guid: Guid, hits: number, reason: Reason): LeftAlone {
    const headline = parts.store.head(guid)?.working.headline ?? ''
    return { guid, headline, hits, reason }
  }

  function note(act: Act): number | null {
    if (act.size === 0) return null
    lastAct += 1
    done.set(lastAct, act)
    for (const oldest of done.keys()) if (done.size > mostActs) done.delete(oldest)
    return lastAct
  }

  return {
    async replace({ wish, hits }: ChosenHits, replacement: string): Promise<Replaced> {
      const counts = new Map<Guid, number>()
      const rewrites = new Map<Guid, Rewrite>()
      for (const [guid, chosen] of hits) {
        rewrites.set(guid, (content) => {
          const rewritten = rewriteContent(content, { hits: chosen, replacement, wish })
          // What is typed meanwhile is rewritten too, but the first is what was asked for.
          if (!counts.has(guid)) counts.set(guid, rewritten?.replaced ?? 0)
          return rewritten?.content ?? content
        })
      }
      const fates = await rewriteTexts(parts, rewrites, keptOf)
      const left = [...hits].flatMap(([guid, chosen]) => {
        const reason = refusalOf(fates.get(guid)) ?? 'changed'
        const missed = chosen.length - (counts.get(guid) ?? 0)
        return missed > 0 ? [leftAlone(guid, missed, reason)] : []
      })
      const rewritten = rewrittenOf(fates)
      return {
        act: note(new Map(rewritten.map(([guid, { taken }]) => [guid, taken]))),
        hits: rewritten.reduce((sum, [guid]) => sum + (counts.get(guid) ?? 0), 0),
        articles: rewritten.length,
        unreleased: rewritten.filter(([, { isOlder }]) => isOlder).length,
        left,
      }
    },

    async takeBack(number: number): Promise<TakenBack | null> {
      const act = done.get(number)
      if (act === undefined) return null
      const edited = new Set<Guid>()
      const rewrites = new Map<Guid, Rewrite>()
      for (const [guid, taken] of act) {
        rewrites.set(guid, (content) => {
          const before = takeBack(content, taken)
          if (before === null) edited.add(guid)
          return before ?? content
        })
      }
      const fates = await rewriteTexts(parts, rewrites, keptOf)
      done.delete(number)
      const left = [...act.keys()].flatMap((guid) => {
        const reason = refusalOf(fates.get(guid)) ?? (edited.has(guid) ? 'changed' : null)
        return reason === null ? [] : [leftAlone(guid, 0, reason)]
      })
      return { articles: rewrittenOf(fates).length, left }
    },
  }
}

/** Whether readers have the story, and in older words. */
function isOlderOutside({ state, isEdited }: Article): boolean {
  return isEdited && (state === 'published' || state === 'corrected')
}

/** What is known later of a text that was rewritten: both texts, since taking it back needs them. */
type Kept = { readonly taken: Taken; readonly isOlder: boolean }

function keptOf(before: Article, after: Article): Kept {
  return {
    taken: { before: before.content, after: after.content },
    isOlder: isOlderOutside(after),
  }
}

function refusalOf(fate: Fate<Kept> | undefined): Reason | null {
  return fate?.kind === 'refused' ? fate.reason : null
}

function rewrittenOf(fates: ReadonlyMap<Guid, Fate<Kept>>): readonly (readonly [Guid, Kept])[] {
  return [...fates].flatMap(([guid, fate]) =>
    fate.kind === 'rewritten' ? [[guid, fate.kept] as const] : [],
  )
}
