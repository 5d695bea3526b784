import type { Article } from '../../shared/article/article.ts'
import type { Content } from '../../shared/article/content.ts'
import { foldedOf } from '../../shared/article/folded.ts'
import { isEdited } from '../../shared/article/is-edited.ts'
import { mergeContent } from '../../shared/article/merge-content.ts'
import { readOnlyReason } from '../../shared/article/read-only-reason.ts'
import type { Version } from '../../shared/article/version.ts'
import type { WorkingChange } from '../../shared/article/working-change.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { isSameJson } from '../../shared/is-same-json.ts'
import { contentNow } from '../../shared/tag/content-now.ts'
import type { Clock } from '../clock.ts'
import { DeskError } from '../store/desk-error.ts'
import type { Decision, DeskStore } from '../store/desk-store.ts'
import type { Journal } from '../store/journal.ts'
import { changeNow } from './change-now.ts'
import { foldTimer, type FoldTimer, type Timing } from './fold-timer.ts'
import { JournalChain } from './journal-chain.ts'
import type { Rewriting } from './rewriting.ts'
import { savedNow } from './saved-now.ts'
import { applyChanges, contentOf, textOf, type WorkingText } from './working-text.ts'

export type Surroundings = {
  readonly store: Pick<DeskStore, 'change' | 'tagsNow' | 'readArticle' | 'readVersion'>
  readonly journal: Pick<Journal, 'append' | 'forget'>
  readonly clock: Clock
  readonly timing: Timing
}

export type Answer = { readonly taken: number } | { readonly resync: number }

type Beginning = {
  /** As the article's file holds it. */
  readonly saved: Article
  /** The last released content; null before the first release. */
  readonly released: Content | null
  readonly text: WorkingText
}

/**
 * An article while it is edited. Each change goes to the journal at once; from time to time the
 * whole is folded into the article's file, and the journal's records of it are forgotten.
 */
export class WorkingCopy {
  readonly #store: Surroundings['store']
  readonly #clock: Clock
  readonly #timer: FoldTimer
  readonly #chain: JournalChain
  #text: WorkingText
  #saved: Article
  #released: Content | null
  #changedAt: Instant
  /** Whether tags are read otherwise since its file was read. */
  #isOld = false
  /** On its way into the file. */
  #writing: Article | null = null
  /** Whether the file now holds what the vocabulary cannot; it is never overwritten. */
  #isOverruled = false
  #sequence = 0
  #edits = 0
  #foldedEdits = 0
  #folding: Promise<void> = Promise.resolve()
  #rewriting: Rewriting | null = null
  /** How the text was rewritten while the page had the one before; null once the page shows it. */
  #unseen: Rewriting['rewrite'] | null = null

  constructor({ saved, released, text }: Beginning, around: Surroundings) {
    this.#store = around.store
    this.#clock = around.clock
    this.#text = text
    this.#saved = saved
    this.#released = released
    this.#changedAt = saved.changedAt
    this.#chain = new JournalChain(saved.guid, saved.content, around.journal)
    this.#timer = foldTimer(() => {
      // The text is safe in the journal; a disk that refuses now is asked again.
      this.fold().catch(() => this.#timer.touch())
    }, around.timing)
  }

  /** Number of the page's last change. */
  get sequence(): number {
    return this.#sequence
  }

  /** Whether the text would survive a power cut. */
  get isSafe(): boolean {
    return this.isFolded || this.#chain.isDurable
  }

  get isFolded(): boolean {
    return this.#edits === this.#foldedEdits
  }

  /** The article with the text as it is typed now. */
  get article(): Article {
    return this.isFolded ? this.#saved : this.#with(contentOf(this.#text))
  }

  /** Takes the page's changes that follow number `after`; resolves when all up to `taken` would survive a power cut. */
  async write(after: number, given: readonly WorkingChange[]): Promise<Answer> {
    if (this.#isOverruled || readOnlyReason(this.#saved.state) !== null)
      throw new DeskError('notEditable')
    if (after !== this.#sequence) return { resync: this.#sequence }
    const changes = given.map((change) => changeNow(change, this.#store.tagsNow()))
    const text = applyChanges(this.#text, changes)
    if (text === null) {
      // A whole body that does not fit will not fit the next time either.
      if (changes.some(({ kind }) => kind === 'body'))
        throw new DeskError('badRequest', { reason: 'body' })
      return { resync: this.#sequence }
    }
    this.#sequence += changes.length
    const taken = this.#sequence
    const rewritten = this.#rewriteAgain(text, changes)
    if (rewritten !== null) this.#sequence += 1
    this.#edit(rewritten ?? text)
    const isWhole = this.#chain.isBroken || rewritten !== null
    await (isWhole ? this.#restart() : this.#chain.append(changes, this.#changedAt))
    return { taken }
  }

  /** Says what the store writes next, so that what is typed until then is rewritten as well; null when it did not. */
  expect(rewriting: Rewriting | null): void {
    this.#rewriting = rewriting
  }

  /** Takes over what a crash left in the journal. */
  recover(text: WorkingText, changedAt: Instant): void {
    this.#edit(text)
    this.#changedAt = changedAt
    this.#chain.break()
  }

  /** Takes notice of what the article's file holds from now on. */
  adopt(article: Article, version: Version | null): void {
    const { content: before } = this.#saved
    const rewriting = this.#rewriting?.article === article ? this.#rewriting : null
    this.#saved = article
    if (version !== null) this.#released = version.content
    else if (article.version > 0 && !article.isEdited) this.#released = article.content
    if (rewriting !== null) {
      this.#rewriting = null
      this.#unseen = rewriting.rewrite
      this.#take(rewriting.rewrite(contentOf(this.#text)))
      return
    }
    if (article === this.#writing || isSameJson(article.content, before)) return
    this.#take(mergeContent(before, contentOf(this.#text), article.content))
  }

  /** Reads the same files by the tags as they are now, at once or before they are written; in the store's turn. */
  async readAgain(): Promise<void> {
    this.#isOld = true
    const { saved, released } = await savedNow(this.#store, this.#saved, this.#released)
    this.#isOld = false
    const now = this.#store.tagsNow()
    const before = contentNow(this.#saved.content, now)
    const mine = contentNow(contentOf(this.#text), now)
    this.#saved = saved
    this.#released = released
    if (isSameJson(contentOf(this.#text).tags, saved.content.tags)) return
    this.#take(mergeContent(before, mine, saved.content))
  }

  /** Puts the text into the article's file, if it says anything new. */
  fold(): Promise<void> {
    this.#folding = this.#folding.catch(() => undefined).then(() => this.#fold())
    return this.#folding
  }

  stop(): void {
    this.#timer.stop()
  }

  async #fold(): Promise<void> {
    if (this.isFolded || this.#isOverruled) return
    this.#timer.stop()
    try {
      this.#foldedEdits = await this.#store.change(() => this.#decideFold())
    } finally {
      this.#writing = null
    }
    if (this.isFolded) await this.#chain.forget(this.#saved.content)
  }

  // The text as it is now; what is typed while it is being written stands on it in the journal.
  async #decideFold(): Promise<Decision<number>> {
    if (this.#isOld) await this.readAgain()
    const [edits, sequence] = [this.#edits, this.#sequence]
    const content = contentOf(this.#text)
    if (isSameJson(content, this.#saved.content)) return { change: null, result: edits }
    this.#writing = this.#with(content)
    const restarted = this.#chain.isBroken ? this.#restart() : null
    await Promise.all([restarted, this.#chain.mark(content, this.#changedAt)])
    const folded = foldedOf(this.#writing, sequence)
    return { change: { articles: [this.#writing], folded }, result: edits }
  }

  // A page that lost its base sends the text as it was before it was rewritten.
  #rewriteAgain(text: WorkingText, changes: readonly WorkingChange[]): WorkingText | null {
    const rewrite = this.#unseen
    if (rewrite === null) return null
    if (!changes.some(({ kind }) => kind === 'body')) {
      this.#unseen = null
      return null
    }
    const content = contentOf(text)
    const rewritten = rewrite(content)
    return isSameJson(rewritten, content) ? null : textOf(rewritten)
  }

  /** Shows what came of the typed text and the one that the file holds now. */
  #take(merged: Content): void {
    const theirs = this.#saved.content
    const text = textOf(merged)
    this.#isOverruled = text === null
    if (text === null) return
    // The page's steps would land in another text, so its next write has to bring the whole.
    if (!isSameJson(merged.body, this.#text.document.toJSON())) this.#sequence += 1
    const wasFolded = this.isFolded
    this.#edit(text)
    if (!isSameJson(merged, theirs)) {
      this.#restart().catch(() => undefined)
      return
    }
    this.#foldedEdits = this.#edits
    this.#timer.stop()
    if (wasFolded) this.#chain.beginOn(theirs)
    else void this.#chain.forget(theirs)
  }

  #with(content: Content): Article {
    const isOther = isEdited(this.#saved, content, this.#released)
    return { ...this.#saved, content, changedAt: this.#changedAt, isEdited: isOther }
  }

  #edit(text: WorkingText): void {
    this.#text = text
    this.#edits += 1
    this.#changedAt = this.#clock()
    this.#timer.touch()
  }

  #restart(): Promise<void> {
    return this.#chain.restart(this.#saved.content, contentOf(this.#text), this.#changedAt)
  }
}
