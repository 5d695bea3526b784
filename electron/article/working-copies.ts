import type { Article } from '../../shared/article/article.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { OpenArticle } from '../../shared/article/open-article.ts'
import { type Standing, standingOf } from '../../shared/article/standing.ts'
import { readOnlyReason } from '../../shared/article/read-only-reason.ts'
import type { WorkingChange } from '../../shared/article/working-change.ts'
import { unknownParts } from '../../shared/prose/unknown-parts.ts'
import type { Clock } from '../clock.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskStore } from '../store/desk-store.ts'
import type { Journal } from '../store/journal.ts'
import type { Timing } from './fold-timer.ts'
import { recoverCopies, type Recovery } from './recover-copies.ts'
import { releasedContent } from './released-content.ts'
import type { Rewriting } from './rewriting.ts'
import { type Answer, type Surroundings, WorkingCopy } from './working-copy.ts'
import { textOf } from './working-text.ts'

/** The articles of one desk that are being edited. */
export class WorkingCopies {
  readonly #store: DeskStore
  readonly #journal: Journal | null
  /** Null in a desk that is only read. */
  readonly #around: Surroundings | null
  readonly #copies = new Map<Guid, WorkingCopy>()
  readonly #opening = new Map<Guid, Promise<WorkingCopy | null>>()
  /** How many pages hold an article open. */
  readonly #holders = new Map<Guid, number>()
  readonly #stopListening: () => void
  #recovered: ReadonlySet<Guid> = new Set()

  constructor(store: DeskStore, journal: Journal | null, clock: Clock, timing: Timing) {
    this.#store = store
    this.#journal = journal
    this.#around = journal === null ? null : { store, journal, clock, timing }
    this.#stopListening = store.onChange(({ articles = [], gone = [], versions = [], tagBook }) => {
      for (const guid of gone) {
        this.#copies.get(guid)?.stop()
        this.#copies.delete(guid)
      }
      for (const article of articles) {
        const version = versions.find(({ guid }) => guid === article.guid) ?? null
        this.#copies.get(article.guid)?.adopt(article, version)
      }
      return tagBook === undefined ? undefined : this.#readAgain()
    })
  }

  /** Brings back what a crash left in the journal; call it once, before anything is opened. */
  async recover(): Promise<Recovery> {
    if (this.#around === null || this.#journal === null) return { recovered: [], unplaced: [] }
    const recovery = await recoverCopies(this.#store, this.#journal, this.#around, (copy) =>
      this.#copies.set(copy.article.guid, copy),
    )
    this.#recovered = new Set(recovery.recovered.map(({ guid }) => guid))
    return recovery
  }

  async open(guid: Guid): Promise<OpenArticle> {
    this.#holders.set(guid, this.#holdersOf(guid) + 1)
    const copy = await this.#copyOf(guid)
    if (copy !== null) {
      void this.#journal?.prepare()
      return this.#asOpen(copy)
    }
    const article = await this.#readSaved(guid)
    const unknown = unknownParts(article.content.body)
    const readOnly = unknown.length > 0 ? 'unknownContent' : 'desk'
    const isRecovered = this.#recovered.has(guid)
    return { article, sequence: 0, readOnly, unknown, isSafe: true, isRecovered }
  }

  /** What an article that is held open is now, for a page that has its body of that number; null when it may have another. */
  standing(guid: Guid, sequence: number): Standing | null {
    const copy = this.#copies.get(guid)
    if (copy?.sequence !== sequence || this.#holdersOf(guid) === 0) return null
    return standingOf(this.#asOpen(copy))
  }

  /** Takes changes in the order of the calls; see `article.write` in the IPC contract. */
  async write(guid: Guid, after: number, changes: readonly WorkingChange[]): Promise<Answer> {
    const copy = this.#copies.get(guid)
    if (copy !== undefined) return copy.write(after, changes)
    // A page that outlived its copy has lost its base.
    const opened = await this.#copyOf(guid)
    if (opened === null) throw new DeskError('notEditable')
    return { resync: opened.sequence }
  }

  /** Lets go of what `open` gave; the last to let go folds it. */
  async close(guid: Guid): Promise<void> {
    this.#holders.set(guid, Math.max(0, this.#holdersOf(guid) - 1))
    const copy = this.#copies.get(guid)
    if (copy === undefined || this.#holdersOf(guid) > 0) return
    await copy.fold()
    // Opened or written again while it was being folded.
    if (this.#holdersOf(guid) > 0 || !copy.isFolded) return
    copy.stop()
    this.#copies.delete(guid)
  }

  /** The article with its text as typed, open or not. */
  async read(guid: Guid): Promise<Article | null> {
    return this.#copies.get(guid)?.article ?? this.#store.readArticle(guid)
  }

  /** Whether an article is held in memory with what is typed in it; in a change of the store's this stays so. */
  isOpen(guid: Guid): boolean {
    return this.#copies.has(guid)
  }

  /** The articles whose files do not hold yet what was typed in them. */
  get typed(): readonly Article[] {
    return [...this.#copies.values()]
      .filter(({ isFolded }) => !isFolded)
      .map(({ article }) => article)
  }

  /** See `WorkingCopy.expect`; an article that is not open expects nothing. */
  expect(guid: Guid, rewriting: Rewriting | null): void {
    this.#copies.get(guid)?.expect(rewriting)
  }

  /** Puts the open text of an article, or of all of them, into the files. */
  async fold(guid?: Guid): Promise<void> {
    const wanted = [...this.#copies].filter(([of]) => guid === undefined || of === guid)
    const outcomes = await Promise.allSettled(wanted.map(([, copy]) => copy.fold()))
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
  }

  /** Folds everything and stops; before the store is closed. What the disk refuses stays in the journal. */
  async closeAll(): Promise<void> {
    await this.fold().catch(() => undefined)
    this.#stopListening()
    for (const copy of this.#copies.values()) copy.stop()
    this.#copies.clear()
  }

  #asOpen(copy: WorkingCopy): OpenArticle {
    const { article, sequence, isSafe } = copy
    return {
      article,
      sequence,
      readOnly: readOnlyReason(article.state),
      unknown: [],
      isSafe,
      isRecovered: this.#recovered.has(article.guid),
    }
  }

  #holdersOf(guid: Guid): number {
    return this.#holders.get(guid) ?? 0
  }

  async #readSaved(guid: Guid): Promise<Article> {
    const article = await this.#store.readArticle(guid)
    if (article === null) throw new DeskError('noArticle', { guid })
    return article
  }

  #copyOf(guid: Guid): Promise<WorkingCopy | null> {
    const known = this.#copies.get(guid)
    const around = this.#around
    if (known !== undefined || around === null) return Promise.resolve(known ?? null)
    const opening =
      this.#opening.get(guid) ??
      this.#makeCopy(guid, around).finally(() => this.#opening.delete(guid))
    this.#opening.set(guid, opening)
    return opening
  }

  // Before the store's next turn, so that nothing is written by what tags were. A file that cannot
  // be read now is read before it is written.
  #readAgain(): Promise<unknown> {
    return Promise.allSettled(Array.from(this.#copies.values(), (copy) => copy.readAgain()))
  }

  // In the store's turn, so that no change of the article falls between reading it and listening.
  #makeCopy(guid: Guid, around: Surroundings): Promise<WorkingCopy | null> {
    return this.#store.change(async () => {
      const saved = await this.#readSaved(guid)
      const text = textOf(saved.content)
      if (text === null) return { change: null, result: null }
      const released = await releasedContent(this.#store, saved)
      const copy = new WorkingCopy({ saved, released, text }, around)
      this.#copies.set(guid, copy)
      return { change: null, result: copy }
    })
  }
}

/** Without a journal the desk is only read. */
export function openWorkingCopies(
  store: DeskStore,
  journal: Journal | null,
  clock: Clock,
  timing: Timing = { quietMs: 2_000, longestMs: 30_000 },
): WorkingCopies {
  return new WorkingCopies(store, journal, clock, timing)
}
