import type { Article } from '../../shared/article/article.ts'
import type { LeadImage } from '../../shared/article/content.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { IncomingPicture } from '../../shared/import/incoming-pictures.ts'
import { isSameJson } from '../../shared/is-same-json.ts'
import type { KeptVersion } from '../../shared/article/kept-version.ts'
import type { Version } from '../../shared/article/version.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import type { ReadCopy } from '../article/copy-file.ts'
import type { MediaStore } from '../media/media-store.ts'
import type { Decision, DeskStore } from '../store/desk-store.ts'
import type { MovedStory } from './desk/moved-story.ts'
import { takeMoved } from './desk/take-moved.ts'
import { takePictures } from './desk/take-pictures.ts'
import { fateOf, numbered, standingOf } from './fate-of.ts'
import type { ImportTally } from './import-tally.ts'
import type { IncomingArticle } from './incoming-article.ts'
import { NamesTakenIn } from './names-taken-in.ts'
import { isDraft } from './is-draft.ts'
import type { ReadItem } from './reading/read-step.ts'
import { Refusal } from './refusal.ts'
import { takeCopyPictures } from './take-copy-pictures.ts'
import { takeCopy } from './take-copy.ts'
import { takeIn, type TakenPictures } from './take-in.ts'
import { noteArticle, type Taken } from './taken.ts'
import {
  isElsewhere,
  lookForPicture,
  takePicture,
  UnreadPicture,
  type WireFile,
} from './wire-picture.ts'

type Desk = {
  readonly store: DeskStore
  readonly media: MediaStore
  readonly taken: Taken
  /** What a Media Topic is called; null for one that nobody knows. */
  readonly labelOf: (topic: string) => string | null
}

/** Decides what comes of each item and notes it in `tally`; what the desk gains is one change. */
export async function takeBatch(
  desk: Desk,
  found: readonly ReadItem[],
  tally: ImportTally,
): Promise<Decision<null>> {
  const batch = new Batch(desk, tally)
  for (const one of found) {
    // Main answers the keyboard too: between two stories it looks who is waiting.
    await new Promise<void>((resolve) => setImmediate(resolve))
    tally.items += 1
    try {
      await batch.take(one)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      tally.failed += 1
      tally.failures.push({ place: one.place, reason: error.message })
    }
  }
  return batch.decision()
}

class Batch {
  readonly #desk: Desk
  readonly #tally: ImportTally
  readonly #names: NamesTakenIn
  readonly #articles = new Map<Guid, Article>()
  readonly #versions: Version[] = []
  readonly #kept: KeptVersion[] = []

  constructor(desk: Desk, tally: ImportTally) {
    this.#desk = desk
    this.#tally = tally
    this.#names = new NamesTakenIn({
      desk: desk.store.desk(),
      tags: desk.store.tags(),
      labelOf: desk.labelOf,
    })
  }

  /** Throws `Refusal` when the item cannot come in. */
  async take(item: ReadItem): Promise<void> {
    // Lists come in when all their stories have.
    if ('list' in item) {
      this.#tally.lists.push(item.list)
      return
    }
    if ('reason' in item) throw new Refusal(item.reason)
    if ('copy' in item) {
      await this.#takeCopy(item.place, item.copy)
      return
    }
    if ('moved' in item) {
      await this.#takeMoved(item.place, item.moved)
      return
    }
    const { file, story: told } = item
    const standing = this.#tally.seen.get(told.guid) ?? standingOf(this.#desk.store.head(told.guid))
    const incoming = numbered(told, standing)
    const fate = fateOf(incoming, standing)
    if (fate === 'same' || fate === 'older') return this.#skip(fate)
    const known = await this.#known(incoming.guid)
    if (fate === 'updateDraft' && known !== null) await this.#refuseWorkedOn(known)
    const pictures = await this.#pictures(file, item.place, incoming)
    const kept = known?.kept ?? (await this.#binned(incoming.guid))?.kept ?? 0
    const taken = takeIn(incoming, pictures, this.#names, { known, kept })
    this.#note(item.place, incoming)
    this.#put(taken.article, known)
    this.#standAt(taken.article)
    if (taken.version !== null) this.#versions.push(taken.version)
    if (taken.kept !== null) this.#kept.push(taken.kept)
    this.#tally[fate === 'add' ? 'added' : 'updated'] += 1
  }

  #skip(fate: 'same' | 'older'): void {
    this.#tally.skipped += 1
    if (fate === 'older') this.#tally.older += 1
  }

  #standAt({ guid, version, isEdited, releasedAt, changedAt }: Article): void {
    this.#tally.seen.set(guid, { version, isEdited, at: releasedAt ?? changedAt })
  }

  /** A draft that came in earlier is as it came when its text is still the one that was kept of it then. */
  async #refuseWorkedOn({ guid, kept: number, content }: Article): Promise<void> {
    const kept =
      this.#kept.find((one) => one.guid === guid && one.number === number) ??
      (number === 0 ? null : await this.#desk.store.readKept(guid, number))
    if (kept === null || !isSameJson(kept.content, content))
      throw new Refusal(formatMessage('import.refusal.draftHere'))
  }

  async #takeCopy(place: string, { copy, pictures }: ReadCopy): Promise<void> {
    const known = await this.#known(copy.article.guid)
    const taken = await takeCopy(this.#desk.store, copy, known, this.#names)
    if (taken.fate === 'skip') {
      this.#tally.skipped += 1
      return
    }
    if (!this.#tally.isDryRun) await takeCopyPictures(this.#desk.media, copy, pictures)
    const article = taken.fate === 'add' ? await this.#asNew(taken.article) : taken.article
    this.#put(article, known)
    this.#tally[taken.fate === 'update' ? 'updated' : 'added'] += 1
    if (taken.fate === 'addBeside')
      this.#tally.notes.push({ place, reason: formatMessage('import.note.copyBeside') })
  }

  async #takeMoved(place: string, story: MovedStory): Promise<void> {
    const { guid } = story.article
    const known = await this.#known(guid)
    const standing = known ?? (await this.#binned(guid))
    const here = standing === null ? null : { article: standing, isBinned: known === null }
    const taken = takeMoved(story, here, this.#names)
    if (taken.fate === 'skip') {
      this.#tally.skipped += 1
      return
    }
    this.#standAt(taken.article)
    if (!this.#tally.isDryRun) await takePictures(this.#desk.media, story.pictures)
    for (const reason of story.lacks) this.#tally.lacks.push({ place, reason })
    this.#tally.pictures += story.pictures.length
    this.#put(taken.article, known)
    this.#versions.push(...taken.versions)
    this.#kept.push(...taken.kept)
    this.#tally[taken.fate === 'add' ? 'added' : 'updated'] += 1
  }

  decision(): Decision<null> {
    const tally = this.#tally
    // In a dry run nothing is made, so the next batch meets the same new names again.
    tally.newTags = [...new Set([...tally.newTags, ...this.#names.newTags])]
    tally.newSections = [...new Set([...tally.newSections, ...this.#names.newSections])]
    if (this.#articles.size === 0) return { change: null, result: null }
    const articles = [...this.#articles.values()]
    return {
      change: { articles, versions: this.#versions, kept: this.#kept, ...this.#names.change() },
      result: null,
    }
  }

  #put(article: Article, known: Article | null): void {
    const { state } = article
    const kind = isDraft(article) ? 'draft' : state
    if (kind === 'draft' || kind === 'held' || kind === 'killed') this.#tally.states[kind] += 1
    if (!this.#tally.isDryRun) noteArticle(this.#desk.taken, article, known)
    this.#articles.set(article.guid, article)
  }

  async #known(guid: Guid): Promise<Article | null> {
    const { store } = this.#desk
    return this.#articles.get(guid) ?? (store.head(guid) === null ? null : store.readArticle(guid))
  }

  // What was kept of it before it went into the bin is never written over.
  async #asNew(article: Article): Promise<Article> {
    return { ...article, kept: (await this.#binned(article.guid))?.kept ?? 0 }
  }

  async #binned(guid: Guid): Promise<Article | null> {
    const binned = await this.#desk.store.readBinned(guid).catch(() => null)
    return binned?.article ?? null
  }

  #note(place: string, { dropped, notes = [] }: IncomingArticle): void {
    for (const reason of notes) this.#tally.notes.push({ place, reason })
    if (dropped.length === 0) return
    const reason = formatMessage('import.note.dropped', { elements: dropped.join(', ') })
    this.#tally.notes.push({ place, reason })
  }

  async #pictures(
    file: WireFile,
    place: string,
    { picture, bodyPictures }: IncomingArticle,
  ): Promise<TakenPictures> {
    const lead = picture === null ? null : await this.#picture(file, place, picture)
    const inBody: (LeadImage | null)[] = []
    for (const one of bodyPictures) inBody.push(await this.#picture(file, place, one))
    return { lead, inBody }
  }

  /** A story whose picture cannot be taken in arrives without it, and the picture is named. */
  async #picture(
    file: WireFile,
    place: string,
    picture: IncomingPicture,
  ): Promise<LeadImage | null> {
    if (isElsewhere(picture)) {
      const reason = formatMessage('import.note.pictureElsewhere', { href: picture.href })
      this.#tally.notes.push({ place, reason })
      return null
    }
    try {
      const taken = this.#tally.isDryRun
        ? await lookForPicture(file, picture)
        : await takePicture(this.#desk.media, file, picture)
      this.#tally.pictures += 1
      return taken
    } catch (error) {
      if (!(error instanceof Refusal) || error instanceof UnreadPicture) throw error
      this.#tally.lacks.push({ place, reason: error.message })
      return null
    }
  }
}
