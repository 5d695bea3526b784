import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Article } from '../../shared/article/article.ts'
import type { Folded } from '../../shared/article/folded.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { KeptVersion } from '../../shared/article/kept-version.ts'
import type { Version } from '../../shared/article/version.ts'
import type { Desk } from '../../shared/desk/desk.ts'
import type { Binned } from '../../shared/library/binned.ts'
import type { SavedSearch } from '../../shared/library/saved-search.ts'
import type { DeskList, ListName } from '../../shared/list/list.ts'
import type { Problem } from '../../shared/problem.ts'
import type { DeskWords } from '../../shared/spelling/desk-words.ts'
import type { Template } from '../../shared/template/template.ts'
import type { TagBook } from '../../shared/tag/tag-book.ts'
import type { TagsNow } from '../../shared/tag/tags-now.ts'
import type { Tag, TagId } from '../../shared/tag/tag.ts'
import type { ReleasedSearch } from './catalog.ts'
import type { Journal } from './journal.ts'
import type { RestoredFile } from './restoring.ts'
import type { Launch } from '../../shared/list/launch.ts'

/** Documents that change together: either all of them are on disk afterwards, or none. */
export type Change = {
  readonly articles?: readonly Article[]
  /** More articles than anyone should hold at once: each is written as it comes and let go. */
  readonly stream?: AsyncIterable<Article>
  /** Articles that leave the desk's articles, as for its bin. */
  readonly gone?: readonly Guid[]
  /** Stories that the bin keeps, as it is to have them. */
  readonly binned?: readonly Binned[]
  /** Stories that leave the bin for the desk's articles. */
  readonly unbinned?: readonly Guid[]
  /** Stories that leave the bin and the disk, with their versions. */
  readonly purged?: readonly Binned[]
  /** Released versions; a version that exists is never written again. */
  readonly versions?: readonly Version[]
  /** Versions kept by hand, each written once. */
  readonly kept?: readonly KeptVersion[]
  readonly desk?: Desk
  readonly tags?: readonly Tag[]
  /** Takes the place of `tags`, with where tags that are no more went. */
  readonly tagBook?: TagBook
  readonly words?: DeskWords
  readonly templates?: readonly Template[]
  readonly searches?: readonly SavedSearch[]
  readonly lists?: readonly DeskList[]
  readonly launch?: Launch
  /** Says of a change that it is nothing but this. */
  readonly folded?: Folded
}

/** A change with what followed from it. */
export type Changed = Omit<Change, 'stream'> & {
  /** The articles that were written as they came. */
  readonly streamed?: readonly Guid[]
  /** Articles whose tags are read otherwise since, though nothing of theirs was written. */
  readonly retagged?: readonly Guid[]
  /** The desk's files were put back from a copy, its history too. */
  readonly isRestored?: boolean
}

/** What reading a desk needs; exports, previews and searches ask for no more. */
export type DeskReader = {
  readonly folder: string
  readonly desk: () => Desk
  readonly tags: () => readonly Tag[]
  readonly tagBook: () => TagBook
  /** How the tags of what is stored are read. */
  readonly tagsNow: () => TagsNow
  /** What the desk has taught its spelling. */
  readonly words: () => DeskWords
  readonly templates: () => readonly Template[]
  /** The searches that the desk keeps, in its order. */
  readonly searches: () => readonly SavedSearch[]
  /** Throws `noList` for a name that the desk has no list of. */
  readonly list: (name: ListName) => DeskList
  /** Every list in the desk's order, the tray and closed ones too. */
  readonly lists: () => readonly DeskList[]
  /** What readers were shown, from the first launch on; read from the disk each time, one by one. */
  readonly launches: () => AsyncIterable<Launch>
  /** Null when the desk has kept none of that moment. */
  readonly readLaunch: (moment: Pick<Launch, 'at' | 'turn'>) => Promise<Launch | null>
  readonly head: (guid: Guid) => ArticleHead | null
  readonly heads: () => Iterable<ArticleHead>
  /** How the article's file looks: another stamp when it was written anew. */
  readonly stamp: (guid: Guid) => string
  /** Released articles, newest first release first; with a tag, only those that carry it. */
  readonly newest: (tag?: TagId) => Iterable<ArticleHead>
  /**
   * Released articles that pass a test, newest first. They are looked for only as far as they are
   * read, and kept under `key` until tags or settings change.
   */
  readonly newestThat: (key: string, search: () => ReleasedSearch) => Iterable<ArticleHead>
  /** How many released articles carry a tag. */
  readonly carrying: (tag: TagId) => number
  /**
   * The article as saved, without changes still in the journal, its tags read as they are meant now
   * or by `now`; throws `DeskError` when damaged.
   */
  readonly readArticle: (guid: Guid, now?: TagsNow) => Promise<Article | null>
  /** What the bin holds, in no order; what is damaged is left to `check`. */
  readonly binned: () => Promise<readonly Binned[]>
  readonly readBinned: (guid: Guid) => Promise<Binned | null>
  readonly readVersion: (guid: Guid, version: number, now?: TagsNow) => Promise<Version | null>
  readonly readKept: (guid: Guid, number: number) => Promise<KeptVersion | null>
}

/** One desk, open. Main's only way to the folder. */
export type DeskStore = DeskReader & {
  readonly isReadOnly: boolean
  /** Why it is read-only: another process writes to it, its folder takes no writes, or it is a backup; null when nobody asked to write. */
  readonly readOnlyBecause: ReadOnlyCause | null
  /** What opening found damaged and set aside. */
  readonly problems: readonly Problem[]
  /** The working copies' journal; null when read-only. */
  readonly journal: Journal | null
  /**
   * Runs `decide` alone, when all earlier changes are on disk, and makes what it returns durable in
   * one step; memory follows only then. Throws `DeskError` and changes nothing when that fails.
   */
  readonly change: <T>(decide: () => Promise<Decision<T>> | Decision<T>) => Promise<T>
  /**
   * Puts checked files of a copy in their places, to the bit, alone and when all earlier changes are on
   * disk; the desk is read from them then. Cut off, it is a desk that lacks files, and restoring it
   * again ends it. Throws `DeskError`.
   */
  readonly restore: (files: AsyncIterable<RestoredFile>) => Promise<void>
  /**
   * Told after each change, with what it changed. What is answered is waited for before anything
   * else is changed, so it must not wait for a change itself.
   */
  readonly onChange: (tell: (change: Changed) => unknown) => () => void
  readonly close: () => Promise<void>
}

export type ReadOnlyCause = 'elsewhere' | 'folder' | 'backup'

export type Decision<T> = { readonly change: Change | null; readonly result: T }
