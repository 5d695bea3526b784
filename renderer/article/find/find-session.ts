import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { createStore } from 'zustand/vanilla'

import type { FindWish } from '../../../shared/find/find-wish.ts'
import { focusHit, showHit } from './find-focus.ts'
import { type Hit, hitFrom, type Spot } from './find-hit.ts'
import { findHighlights, paintHits } from './find-highlights.ts'
import { replaceHits } from './find-replace.ts'
import { type Found, FindSearch } from './find-search.ts'
import { FindUndo } from './find-undo.ts'
import type { OpenText } from '../open-text.ts'

export type FindState = {
  readonly bar: 'closed' | 'find' | 'replace'
  readonly wish: FindWish
  readonly replacement: string
  readonly found: Found
  /** Number of the hit that stepping stands at; -1 of none. */
  readonly current: number
}

const pauseMs = 60
const nothing: Found = { kind: 'nothing' }
const sessions = new WeakMap<Editor, FindSession>()
const emptyWish: FindWish = { pattern: '', matchCase: false, wholeWord: false, isRegex: false }

/** Finding and replacing in one open article. */
export class FindSession {
  readonly store = createStore<FindState>(() => ({
    bar: 'closed',
    wish: emptyWish,
    replacement: '',
    found: nothing,
    current: -1,
  }))
  readonly undo: FindUndo
  readonly #text: OpenText
  readonly #editor: Editor
  #search = new FindSearch(emptyWish)
  #spot: Spot = { place: 'headline', at: 0 }
  #round = 0
  #isFresh = false
  /** Whether the hit is to be brought into sight: not while somebody types in the text. */
  #mustShow = false
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(text: OpenText, editor: Editor) {
    this.#text = text
    this.#editor = editor
    this.undo = new FindUndo(text, editor)
  }

  /** Follows the article's changes until the function that it gives back is called. */
  attach(): () => void {
    // The story may have changed while it was out of sight.
    if (this.store.getState().bar !== 'closed') void this.#find()
    const follow = ({ transaction }: { readonly transaction: Transaction }): void => {
      if (!transaction.docChanged) return
      if (this.#spot.place === 'body') {
        this.#spot = { place: 'body', at: transaction.mapping.map(this.#spot.at, -1) }
      }
      this.undo.follow(transaction)
      this.#searchSoon()
    }
    this.#editor.on('transaction', follow)
    const stop = this.#text.store.subscribe((now, before) => {
      if (now.fields !== before.fields) this.#searchSoon()
    })
    return () => {
      this.#editor.off('transaction', follow)
      stop()
      clearTimeout(this.#timer)
    }
  }

  get hit(): Hit | undefined {
    const { found, current } = this.store.getState()
    return found.kind === 'found' ? found.hits[current] : undefined
  }

  get isReadOnly(): boolean {
    return this.#text.store.getState().readOnly !== null
  }

  show(bar: 'find' | 'replace', pattern: string, spot: Spot): void {
    this.#spot = spot
    this.#mustShow = true
    this.store.setState({ bar })
    if (pattern === '') void this.#find()
    else this.look({ pattern })
  }

  /** Gives the focus back to the text, at what was found; false when the bar is not open. */
  close(): boolean {
    if (this.store.getState().bar === 'closed') return false
    const { hit } = this
    this.store.setState({ bar: 'closed', found: nothing, current: -1 })
    paintHits(this.#editor, { hits: [], current: undefined })
    focusHit(this.#text.guid, this.#editor, hit)
    return true
  }

  /** Looks for something else, from where stepping stands. */
  look(change: Partial<FindWish>): void {
    const wish = { ...this.store.getState().wish, ...change }
    this.store.setState({ wish })
    this.#search = new FindSearch(wish)
    this.#mustShow = true
    // A pattern is looked for when it stands, not with each of its signs.
    if (wish.isRegex) this.#searchSoon()
    else void this.#find()
  }

  replaceWith(replacement: string): void {
    this.store.setState({ replacement })
  }

  async step(direction: 1 | -1): Promise<void> {
    await this.#findIfOld()
    const { found, current } = this.store.getState()
    if (found.kind !== 'found' || found.hits.length === 0) return
    const { length } = found.hits
    this.#goTo(found.hits, (current + direction + length) % length)
  }

  async replaceOne(): Promise<void> {
    await this.#findIfOld()
    const { hit } = this
    if (hit === undefined || !this.#mayReplace) return
    const sizeBefore = this.#sizeOf(hit)
    this.#replace([hit])
    this.#mustShow = true
    this.#spot = { place: hit.place, at: hit.to + this.#sizeOf(hit) - sizeBefore }
    await this.#find()
  }

  /** Answers how many it replaced. */
  async replaceAll(): Promise<number> {
    await this.#findIfOld()
    const { found } = this.store.getState()
    if (found.kind !== 'found' || found.hits.length === 0 || !this.#mayReplace) return 0
    this.#replace(found.hits)
    await this.#find()
    return found.hits.length
  }

  // What was found in a text that has changed since stands elsewhere by now.
  get #mayReplace(): boolean {
    return this.#isFresh && !this.isReadOnly
  }

  #replace(hits: readonly Hit[]): void {
    const { replacement, wish } = this.store.getState()
    const parts = { text: this.#text, editor: this.#editor, hits, replacement, wish }
    this.undo.push(replaceHits(parts))
  }

  #sizeOf({ place }: Hit): number {
    if (place === 'body') return this.#editor.state.doc.content.size
    return this.#text.store.getState().fields[place].length
  }

  #searchSoon(): void {
    this.#isFresh = false
    // What a search outside the page is about to answer is about a text that is gone.
    this.#round += 1
    if (this.store.getState().bar === 'closed') return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#find(), pauseMs)
  }

  async #findIfOld(): Promise<void> {
    if (!this.#isFresh) await this.#find()
  }

  async #find(): Promise<void> {
    clearTimeout(this.#timer)
    this.#round += 1
    const round = this.#round
    const { headline, lead } = this.#text.store.getState().fields
    const answer = this.#search.run({ headline, lead, body: this.#editor.state.doc })
    const found = answer instanceof Promise ? await answer : answer
    if (round !== this.#round) return
    this.#isFresh = true
    const hits = found.kind === 'found' ? found.hits : []
    const current = hitFrom(hits, this.#spot)
    this.store.setState({ found, current })
    if (this.store.getState().bar !== 'closed') this.#paint()
  }

  #goTo(hits: readonly Hit[], current: number): void {
    const hit = hits[current]
    if (hit !== undefined) this.#spot = { place: hit.place, at: hit.from }
    this.#mustShow = true
    this.store.setState({ current })
    this.#paint()
  }

  #paint(): void {
    const { found } = this.store.getState()
    const hits = found.kind === 'found' ? found.hits : []
    paintHits(this.#editor, { hits, current: this.hit })
    // In a line the mark is drawn a moment later.
    if (this.#mustShow) setTimeout(() => showHit(this.#editor))
    this.#mustShow = false
  }
}

/** The session of an article; it is found as it was left when one comes back to it. */
export function findSessionOf(text: OpenText, editor: Editor): FindSession {
  const known = sessions.get(editor)
  if (known !== undefined) return known
  const made = new FindSession(text, editor)
  sessions.set(editor, made)
  editor.registerPlugin(findHighlights(() => made.close()))
  return made
}
