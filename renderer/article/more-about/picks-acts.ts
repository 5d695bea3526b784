/** What an editor can do to MORE ABOUT; mouse, keyboard, menu and drop all come here. */
import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { MoreAboutRow } from '../../../shared/article/more-about.ts'
import {
  hideRelated,
  pickRelated,
  pickSeveral,
  type Picks,
  placeAmong,
  showRelated,
  unpickRelated,
} from '../../../shared/article/related-picks.ts'
import { headlineShown } from '../../story/headline-shown.ts'
import { t } from '../../t.ts'
import type { OpenText } from '../open-text.ts'
import { changePicks, picksOf, tellStep } from './picks-history.ts'
import { say } from './voice.tsx'

type Done = 'picked' | 'unpicked' | 'hidden' | 'shown'

function act(text: OpenText, head: ArticleHead, [after, done]: readonly [Picks, Done]): void {
  const step = changePicks(text, after)
  if (step !== null)
    tellStep(text, step, t(`moreAbout.done.${done}`, { headline: headlineShown({ head }) }))
}

export function pickArticle(text: OpenText, head: ArticleHead): void {
  if (head.guid === text.guid || picksOf(text).related.includes(head.guid)) return
  act(text, head, [pickRelated(picksOf(text), head.guid), 'picked'])
}

export function unpickArticle(text: OpenText, head: ArticleHead): void {
  act(text, head, [unpickRelated(picksOf(text), head.guid), 'unpicked'])
}

export function hideArticle(text: OpenText, head: ArticleHead): void {
  act(text, head, [hideRelated(picksOf(text), head.guid), 'hidden'])
}

export function showArticle(text: OpenText, head: ArticleHead): void {
  act(text, head, [showRelated(picksOf(text), head.guid), 'shown'])
}

/** Puts articles into a gap of the picks that the page shows, picked or not before. */
export function placeArticles(
  text: OpenText,
  heads: readonly ArticleHead[],
  rows: readonly MoreAboutRow[],
  gap: number,
): void {
  const placed = heads.filter(({ guid }) => guid !== text.guid)
  const guids = placed.map(({ guid }) => guid)
  const shown = rows.filter(({ isPicked }) => isPicked).map((row) => row.head.guid)
  const picks = picksOf(text)
  const [first] = placed
  if (first === undefined) return
  const after = pickSeveral(picks, guids, placeAmong(picks, shown, gap))
  const step = changePicks(text, after)
  if (step === null) return
  if (placed.length > 1) {
    tellStep(text, step, t('moreAbout.done.several', { count: placed.length }))
    return
  }
  const position = shown.slice(0, gap).filter((guid) => guid !== first.guid).length + 1
  const count = shown.includes(first.guid) ? shown.length : shown.length + 1
  say(text, t('moreAbout.moved', { headline: headlineShown({ head: first }), position, count }))
}

/** Moves a row by one: among the picks, or from below them to their end. */
export function moveRow(
  text: OpenText,
  rows: readonly MoreAboutRow[],
  index: number,
  by: -1 | 1,
): void {
  const row = rows[index]
  const picked = rows.filter(({ isPicked }) => isPicked).length
  if (row === undefined) return
  if (!row.isPicked && by === -1) placeArticles(text, [row.head], rows, picked)
  const to = index + by
  if (!row.isPicked || to < 0 || to >= picked) return
  placeArticles(text, [row.head], rows, by === 1 ? to + 1 : to)
}
