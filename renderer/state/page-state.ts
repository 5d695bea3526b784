import { createStore } from 'zustand/vanilla'

import type { ArticleAct } from '../../shared/article/allowed-acts.ts'
import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { Overdue } from '../../shared/article/overdue.ts'
import type { State } from '../../shared/article/state.ts'
import type { BackupStatus } from '../../shared/backup/backup-status.ts'
import type { DeskStatus } from '../../shared/desk/desk-status.ts'
import type { Desk, SectionId } from '../../shared/desk/desk.ts'
import type { Destination } from '../../shared/export/destination.ts'
import type { ExportProgress, ExportReport } from '../../shared/export/report.ts'
import type { ImportOutcome, ImportPlan } from '../../shared/import/import-plan.ts'
import type { LibraryView } from '../../shared/library/library-view.ts'
import { usualView } from '../../shared/library/usual-view.ts'
import { type ListSteps, noSteps } from '../../shared/list/list-steps.ts'
import type { ListView } from '../../shared/list/list-view.ts'
import type { OverdueList } from '../../shared/list/overdue-list.ts'
import { noTabs, type Tabs } from '../../shared/tabs/tabs.ts'
import type { Problem } from '../../shared/problem.ts'
import type { TagBook } from '../../shared/tag/tag-book.ts'
import type { TagCount } from '../../shared/tag/tag-count.ts'
import type { Route } from './route.ts'

/** What the Articles screen is narrowed to; it outlives a visit to another screen. */
export type Narrowing = {
  readonly text: string
  readonly state: State | null
  readonly section: SectionId | null
}

/** An export lives longer than its screen: one may look elsewhere while it runs. */
export type ExportRun =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'running'
      readonly out: string
      /** The how manieth of how many exports that were asked for at once. */
      readonly turn: number
      readonly turns: number
      readonly progress: ExportProgress | null
      /** By this computer's clock, in milliseconds; null while it works. */
      readonly pausedAt: number | null
      /** When it began, moved on by as long as it stood still. */
      readonly beganAt: number
    }
  | {
      readonly kind: 'ended'
      readonly reports: readonly ExportReport[]
      /** What could not be begun or ended, and why. */
      readonly refused: readonly RefusedExport[]
    }

export type RefusedExport = {
  readonly format: string
  readonly reason: string
}

/** How far an import is, while its dialog is open. */
export type Importing =
  | { readonly kind: 'none' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'plan'; readonly plan: ImportPlan }
  | { readonly kind: 'running'; readonly plan: ImportPlan; readonly done: number }
  | { readonly kind: 'ended'; readonly outcome: ImportOutcome }

/** An open text that the disk does not take. */
export type Unsaved = {
  readonly guid: Guid
  readonly headline: string
  readonly problem: Problem
}

export type Overlay = 'palette' | 'shortcuts' | 'createDesk' | 'templates' | 'damaged'

/** The desk of last time, of which main has said nothing yet. */
export type DeskOpening = {
  readonly kind: 'opening'
  readonly folder: string
  /** As far as it is known: a new desk's settings stand in for the rest. */
  readonly desk: Desk
}

/** All that the page knows outside of open texts: one immutable value. */
export type PageState = {
  /** Null until main has answered for the first time, where no desk is known from the last. */
  readonly status: DeskStatus | DeskOpening | null
  readonly route: Route
  readonly overlay: Overlay | null
  readonly tabs: Tabs
  /** The rows of the articles that have a tab, as far as they are known. */
  readonly tabHeads: ReadonlyMap<Guid, ArticleHead>
  /** Empty until they arrive. */
  readonly lists: readonly ListView[]
  /** What Undo and Redo do on the homepage. */
  readonly listSteps: ListSteps
  /** Lists that did not go live at the time they were set for. */
  readonly overdueLists: readonly OverdueList[]
  readonly tags: readonly TagCount[]
  /** Pairs of tags that look alike and are not the same. */
  readonly differentTags: TagBook['different']
  /** Stories that were not published at the time they were set for. */
  readonly overdue: readonly Overdue[]
  /** Goes up whenever articles change, so that what was found before is known to be old. */
  readonly articlesRevision: number
  /** What may be done to the article that is open or under the cursor. */
  readonly acts: readonly ArticleAct[]
  readonly isTyping: boolean
  readonly unsaved: readonly Unsaved[]
  /** Recovered articles that a person has opened or waved away since. */
  readonly seenRecovered: ReadonlySet<Guid>
  readonly narrowing: Narrowing
  /** Where the Articles screen was left: the row under the cursor, and how far it was scrolled. */
  readonly libraryPlace: { readonly active: number; readonly offset: number }
  /** How the Articles screen shows them: order, rows or table, columns. */
  readonly libraryView: LibraryView
  /** How the desk's backups stand; null until somebody looked at them or one was taken. */
  readonly backups: BackupStatus | null
  readonly exportRun: ExportRun
  /** What the Export screen is filled in with. */
  readonly exportWish: {
    readonly format: string
    readonly out: string
    readonly query: string
    readonly isOnlyNew: boolean
    /** Articles that were chosen by hand; they stand in place of the query. */
    readonly guids: readonly Guid[] | null
  }
  /** Where this computer exported the desk to before, the latest first. */
  readonly destinations: readonly Destination[]
  readonly importing: Importing
  /** Whether files are held over the window that an import would take. */
  readonly areFilesOver: boolean
}

export const wholeDesk: Narrowing = { text: '', state: null, section: null }

export const topOfLibrary: PageState['libraryPlace'] = { active: -1, offset: 0 }

export const pageStore = createStore<PageState>(() => ({
  status: null,
  route: { screen: 'articles' },
  overlay: null,
  tabs: noTabs,
  tabHeads: new Map(),
  lists: [],
  listSteps: noSteps,
  overdueLists: [],
  tags: [],
  differentTags: [],
  overdue: [],
  articlesRevision: 0,
  acts: [],
  isTyping: false,
  unsaved: [],
  seenRecovered: new Set(),
  narrowing: wholeDesk,
  libraryPlace: topOfLibrary,
  libraryView: usualView,
  backups: null,
  exportRun: { kind: 'none' },
  exportWish: { format: 'html', out: '', query: '', isOnlyNew: false, guids: null },
  destinations: [],
  importing: { kind: 'none' },
  areFilesOver: false,
}))
