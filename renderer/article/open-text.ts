import type { Node } from '@tiptap/pm/model'
import { createStore, type StoreApi } from 'zustand/vanilla'

import type { Article } from '../../shared/article/article.ts'
import type { Content, Field } from '../../shared/article/content.ts'
import type { Folded } from '../../shared/article/folded.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { OpenArticle, ReadOnlyReason } from '../../shared/article/open-article.ts'
import { type Standing, standingOf } from '../../shared/article/standing.ts'
import { isSameJson } from '../../shared/is-same-json.ts'
import { keepSame } from '../../shared/keep-same.ts'
import type { Prose } from '../../shared/prose/prose.ts'
import type { UnknownPart } from '../../shared/prose/unknown-parts.ts'
import { failed } from '../../shared/problem.ts'
import { call } from '../desk.ts'
import { openFolder } from '../state/open-desk.ts'
import { pageStore } from '../state/page-state.ts'
import { beforePauses, inPause } from './in-pause.ts'
import { Outbox, type SaveState, type TakenStep } from './saving/outbox.ts'

/** When what follows the text at some distance catches up: where the keys rest, and while somebody types on. */
const rest = { quietMs: 300, mostMs: () => 1_000 }

export type Fields = Pick<Content, Field>

export type TextState = {
  readonly standing: Omit<Article, 'content'>
  readonly fields: Fields
  readonly readOnly: ReadOnlyReason | null
  /** What this build does not know in it, when that is why it is read-only. */
  readonly unknown: readonly UnknownPart[]
  readonly isRecovered: boolean
  readonly save: SaveState
  /** Goes up when somebody else changed the body, so that the editor shows theirs. */
  readonly foreignBodies: number
}

/**
 * One open article as the page has it: what is typed, and what of it main has. It outlives its
 * screen until everything typed is acknowledged.
 */
export class OpenText {
  readonly guid: Guid
  readonly store: StoreApi<TextState>
  readonly #outbox: Outbox
  readonly #folder = openFolder(pageStore.getState())
  #body: Prose
  /** The body's document, once the editor has one; the prose is made from it when asked for. */
  #document: Node | null = null
  #edits = 0
  #typedAt = -Infinity
  #whenTyped = new Set<() => void>()
  #whenRested = new Set<() => void>()
  #whenEnded: (() => void)[] = []
  /** One for all that waits for it, so that one frame shows it all. */
  readonly #rest = inPause(() => this.#tellRested(), rest)
  /** What the text is, where a person who types on is shown it later. */
  #save: SaveState = { kind: 'saved' }

  constructor(opened: OpenArticle) {
    const { article, sequence, readOnly, unknown, isRecovered, isSafe } = opened
    const { content, ...standing } = article
    const { body, ...fields } = content
    this.guid = article.guid
    this.#body = body
    this.store = createStore<TextState>(() => ({
      standing,
      fields,
      readOnly,
      unknown,
      isRecovered,
      save: { kind: 'saved' },
      foreignBodies: 0,
    }))
    this.#outbox = new Outbox({
      guid: article.guid,
      sequence,
      // Another desk may have an article of that name, and this text is not for it.
      post: async (post) => (this.isStranded ? failed('noDesk') : call('article.write', post)),
      content: () => this.content,
      onState: (save) => this.#showSave(save),
    })
    this.onEnd(beforePauses(() => this.#outbox.sendWaiting()))
    if (!isSafe && readOnly === null) this.#outbox.sendWhole(Object.keys(fields) as Field[])
  }

  /** The article with its text as it stands in the window. */
  get article(): Article {
    return { ...this.store.getState().standing, content: this.content }
  }

  get content(): Content {
    return { ...this.store.getState().fields, body: this.body }
  }

  get body(): Prose {
    if (this.#document !== null) this.#body = this.#document.toJSON() as Prose
    return this.#body
  }

  /** The body as its editor has it; null until something was written in it here. */
  get document(): Node | null {
    return this.#document
  }

  get isSaved(): boolean {
    return this.#outbox.isEmpty
  }

  /** When the disk last took something of it, on the page's clock. */
  get savedAt(): number {
    return this.#outbox.acknowledgedAt
  }

  /** Whether the desk it belongs to has been left. */
  get isStranded(): boolean {
    return openFolder(pageStore.getState()) !== this.#folder
  }

  /** Number of the last change that was sent to main. */
  get sequence(): number {
    return this.#outbox.sequence
  }

  /** How many changes were typed here so far. */
  get edits(): number {
    return this.#edits
  }

  change(fields: Partial<Fields>): void {
    this.#noteTyped()
    this.store.setState((state) => ({ fields: { ...state.fields, ...fields } }))
    this.#outbox.takeFields(fields)
    this.#tellTyped()
  }

  /** Takes the steps that made the editor's document what it is now. */
  takeSteps(steps: readonly TakenStep[], document: Node): void {
    this.#noteTyped()
    this.#document = document
    this.#outbox.takeSteps(steps)
    this.#tellTyped()
  }

  /** Resolves when everything typed is acknowledged or main has refused it. */
  flush(): Promise<void> {
    return this.#outbox.flush()
  }

  /**
   * Takes over what main says the article is, where nothing typed here stands against it: neither
   * something on its way, nor something that came after main was asked, when `edits` were typed.
   */
  adopt(opened: OpenArticle, edits: number): void {
    const { body } = opened.article.content
    if (!this.adoptStanding(standingOf(opened), edits)) return
    this.#outbox.follow(opened.sequence)
    if (isSameJson(body, this.body)) return
    this.#body = body
    this.#document = null
    this.store.setState(({ foreignBodies }) => ({ foreignBodies: foreignBodies + 1 }))
    this.#rest.soon()
  }

  /** The same of all but the body; answers whether the text is main's too. */
  adoptStanding({ standing, fields, readOnly, unknown }: Standing, edits: number): boolean {
    // Each fold into the file tells it anew, and most often only its time is another.
    this.store.setState((before) => ({
      ...keepSame({ readOnly: before.readOnly, unknown: before.unknown }, { readOnly, unknown }),
      standing: keepSame(before.standing, standing),
    }))
    if (!this.#outbox.isEmpty || edits !== this.#edits) return false
    if (!isSameJson(fields, this.store.getState().fields)) {
      this.store.setState({ fields })
      this.#rest.soon()
    }
    return true
  }

  /** Takes note that the file holds what was typed here; answers whether it is all of it, and only it. */
  adoptFold({ sequence, changedAt, isEdited }: Folded): boolean {
    if (sequence !== this.#outbox.sequence) return false
    this.store.setState(({ standing }) => ({ standing: { ...standing, changedAt, isEdited } }))
    return true
  }

  /** Told after each change, typed or taken over. */
  onTyped(tell: () => void): () => void {
    this.#whenTyped.add(tell)
    return () => this.#whenTyped.delete(tell)
  }

  /** Told where the keys rest after a change, and every second while somebody types on. */
  onRested(tell: () => void): () => void {
    this.#whenRested.add(tell)
    return () => this.#whenRested.delete(tell)
  }

  /** Told when the text is forgotten, once. */
  onEnd(tell: () => void): void {
    this.#whenEnded.push(tell)
  }

  /** It is forgotten: what was made for it may go. */
  end(): void {
    for (const tell of this.#whenEnded.splice(0)) tell()
  }

  // Each key makes the text unsafe for a moment: who types on sees one word, not its flicker.
  #showSave(save: SaveState): void {
    this.#save = save
    const shown = this.store.getState().save
    const isRest = save.kind === 'saved' && shown.kind === 'saving'
    if (!(isRest && this.#rest.isDue()) && !isSameJson(save, shown)) this.store.setState({ save })
  }

  #tellRested(): void {
    for (const tell of this.#whenRested) tell()
    // While somebody types on, it is told for what is only counted.
    if (performance.now() - this.#typedAt < rest.quietMs) this.#rest.soon()
    else this.#showSave(this.#save)
  }

  #noteTyped(): void {
    this.#edits += 1
    this.#typedAt = performance.now()
  }

  #tellTyped(): void {
    this.#rest.soon()
    for (const tell of this.#whenTyped) tell()
  }
}
