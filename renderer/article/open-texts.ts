/** The articles that are open, or were until all that was typed in them is safe. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

import type { Guid } from '../../shared/article/guid.ts'
import { formatProblem } from '../../shared/message/format-message.ts'
import type { Problem } from '../../shared/problem.ts'
import { call, onNotice } from '../desk.ts'
import { pageStore } from '../state/page-state.ts'
import { showToast } from '../ui/toast-store.ts'
import { OpenText } from './open-text.ts'
import { fetchHeads } from './tabs/tab-heads.ts'

type Loaded = { readonly texts: ReadonlyMap<Guid, OpenText> }

/** In the order in which screens let go of them. */
const loaded = createStore<Loaded>(() => ({ texts: new Map() }))
const holders = new Map<Guid, number>()
const retryMs = 2_000
/** So many without a tab are kept, each with its undo. */
const mostKept = 30

function keep(text: OpenText): void {
  const texts = new Map(loaded.getState().texts)
  texts.delete(text.guid)
  loaded.setState({ texts: texts.set(text.guid, text) })
}

function forget(text: OpenText): void {
  const texts = new Map(loaded.getState().texts)
  texts.delete(text.guid)
  loaded.setState({ texts })
  text.end()
}

function holdersOf(guid: Guid): number {
  return holders.get(guid) ?? 0
}

/** An article as it was left, with its undo; null when it is not in memory. */
export function keptText(guid: Guid): OpenText | null {
  return notStranded(loaded.getState(), guid)
}

function notStranded({ texts }: Loaded, guid: Guid): OpenText | null {
  const known = texts.get(guid)
  return known === undefined || known.isStranded ? null : known
}

/** The article as it is in memory, for what shows it beside its screen. */
export function useKeptText(guid: Guid): OpenText | null {
  return useStore(loaded, (state) => notStranded(state, guid))
}

/** Texts that hold something the disk does not. */
export function unsavedTexts(): readonly OpenText[] {
  return [...loaded.getState().texts.values()].filter((text) => !text.isSaved && !text.isStranded)
}

/** Resolves when everything typed is acknowledged or main has refused it. */
export async function flushTexts(): Promise<void> {
  await Promise.all(Array.from(loaded.getState().texts.values(), (text) => text.flush()))
}

/** Tells the page which texts the disk refuses, so that it is said wherever the person looks. */
function noteUnsaved(): void {
  const unsaved = unsavedTexts().flatMap(({ guid, store }) => {
    const { save, fields } = store.getState()
    return save.kind === 'failed'
      ? [{ guid, headline: fields.headline, problem: save.problem }]
      : []
  })
  // Every key makes the text unsafe and safe again: that is no news for the page.
  if (unsaved.length > 0 || pageStore.getState().unsaved.length > 0) pageStore.setState({ unsaved })
}

/** Opens an article for a screen, or answers why main refused. */
export async function holdText(guid: Guid): Promise<OpenText | Problem> {
  watchOnce()
  holders.set(guid, holdersOf(guid) + 1)
  const before = keptText(guid)
  const edits = before?.edits ?? 0
  const reply = await call('article.open', { guid })
  const known = keptText(guid)
  if (!reply.ok) {
    // What main cannot open is shown all the same while this window has more of it than the disk.
    if (known?.isSaved === false) return known
    holders.set(guid, holdersOf(guid) - 1)
    return reply.problem
  }
  if (known !== null) {
    known.adopt(reply.value, known === before ? edits : -1)
    return known
  }
  const text = new OpenText(reply.value)
  // Only one of another desk may be in its place.
  const stranded = loaded.getState().texts.get(guid)
  if (stranded !== undefined) forget(stranded)
  keep(text)
  text.store.subscribe(({ save }, before) => {
    if (save !== before.save) noteUnsaved()
  })
  return text
}

/** A screen lets go; main folds the text into its file when all that was typed has reached it. */
export async function releaseText(text: OpenText): Promise<void> {
  const { guid } = text
  holders.set(guid, holdersOf(guid) - 1)
  for (;;) {
    await text.flush()
    if (text.isSaved || text.isStranded) break
    await new Promise((resolve) => setTimeout(resolve, retryMs))
  }
  if (loaded.getState().texts.get(guid) === text) keep(text)
  forgetOldest()
  noteUnsaved()
  if (text.isStranded) return
  const reply = await call('article.close', { guid })
  if (!reply.ok) showToast({ text: formatProblem(reply.problem), tone: 'problem' })
}

function forgetOldest(): void {
  const { order } = pageStore.getState().tabs
  const idle = [...loaded.getState().texts.values()].filter(({ guid }) => holdersOf(guid) <= 0)
  const stranded = idle.filter(({ isStranded }) => isStranded)
  const kept = idle.filter(
    ({ guid, isSaved, isStranded }) => isSaved && !isStranded && !order.includes(guid),
  )
  for (const text of [...stranded, ...kept.slice(0, Math.max(0, kept.length - mostKept))]) {
    forget(text)
  }
}

/** Asks main what an open article is now, after somebody changed it. */
export async function refreshText(text: OpenText): Promise<void> {
  const { guid, edits, sequence } = text
  // What changed is most often that what was typed here went into the file: nobody sends that back.
  const short = await call('article.standing', { guid, sequence })
  if (short.ok && short.value !== null) {
    text.adoptStanding(short.value, edits)
    return
  }
  const reply = await call('article.open', { guid })
  if (!reply.ok) {
    // What is gone for good loses its tab.
    await fetchHeads([guid])
    return
  }
  text.adopt(reply.value, edits)
  await call('article.close', { guid })
}

let isWatching = false

// Main's notices are followed from the first open article on, for as long as the page lives.
function watchOnce(): void {
  if (isWatching) return
  isWatching = true
  onNotice('articles.changed', ({ guids, folded }) => {
    for (const guid of guids) {
      const text = loaded.getState().texts.get(guid as Guid)
      const isKnown = guid === folded?.guid && text?.adoptFold(folded) === true
      if (text !== undefined && !isKnown) void refreshText(text)
    }
  })
  // What the last keys typed is on its way before the window goes.
  window.addEventListener('pagehide', () => void flushTexts())
}
