import type { Content } from '../../shared/article/content.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import type { JournalRecord } from '../store/journal-record.ts'
import type { Journal } from '../store/journal.ts'

type Change = JournalRecord['change']

/**
 * One working copy's records in the journal. A chain begins with the content it stands on; when a
 * record is lost the chain is broken, and only one that holds the whole truth may follow.
 */
export class JournalChain {
  readonly #guid: Guid
  readonly #journal: Pick<Journal, 'append' | 'forget'>
  #records = 0
  #base: Content | null
  #isBroken = false
  #pending = 0
  /** Settles with the chain's records so far: one is worth nothing without those before it. */
  #durable: Promise<unknown> = Promise.resolve()

  constructor(guid: Guid, base: Content, journal: Pick<Journal, 'append' | 'forget'>) {
    this.#guid = guid
    this.#base = base
    this.#journal = journal
  }

  /** Whether every record so far would survive a power cut. */
  get isDurable(): boolean {
    return !this.#isBroken && this.#pending === 0
  }

  get isBroken(): boolean {
    return this.#isBroken
  }

  break(): void {
    this.#isBroken = true
  }

  /** The next record begins a chain on that content. */
  beginOn(base: Content): void {
    this.#base = base
  }

  /** Notes what was typed at that time; resolves when all of it, and all before, would survive a power cut. */
  async append(changes: readonly Change[], at: Instant): Promise<void> {
    const appended = changes.map((change) => {
      const base = this.#base
      this.#base = null
      this.#records += 1
      return this.#journal.append({ guid: this.#guid, sequence: this.#records, at, base, change })
    })
    const durable = Promise.all([this.#durable, ...appended])
    this.#durable = durable
    this.#pending += 1
    try {
      await durable
    } catch (error) {
      this.#isBroken = true
      throw error
    } finally {
      this.#pending -= 1
    }
  }

  /** Begins anew with all there is to know, in one record: what the file holds, and the text as it is since `at`. */
  restart(inFile: Content, content: Content, at: Instant): Promise<void> {
    this.#isBroken = false
    this.#durable = Promise.resolve()
    this.#base = inFile
    return this.append([{ kind: 'whole', content }], at)
  }

  /**
   * Names what goes into the file next, so that replaying knows the file before and after. What
   * follows stands on it.
   */
  mark(content: Content, at: Instant): Promise<void> {
    this.#base = content
    return this.append([{ kind: 'fields', fields: {} }], at)
  }

  /** Drops the records, since the file holds `base`; failing to loses nothing, as replaying them changes nothing then. */
  async forget(base: Content): Promise<void> {
    this.#isBroken = false
    this.#durable = Promise.resolve()
    this.#base = base
    await this.#journal.forget([this.#guid]).catch(() => undefined)
  }
}
