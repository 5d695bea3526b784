/** What may cross between the page and main: each call's input and output, and the notices main sends. */
import { z } from 'zod'

import type { Folded } from '../article/folded.ts'
import { guidSchema } from '../article/guid.ts'
import { type LeadImage, leadImageSchema, mediaIdSchema } from '../article/content.ts'
import type { PictureWords } from '../article/picture-words.ts'
import type { Overdue } from '../article/overdue.ts'
import type { BackupStatus } from '../backup/backup-status.ts'
import { commandContextSchema } from '../command/context.ts'
import type { CommandId } from '../command/catalog.ts'
import type { DeskStatus } from '../desk/desk-status.ts'
import { deskSchema, sectionIdSchema } from '../desk/desk.ts'
import type { Findings } from '../find/find-matches.ts'
import { findWishSchema } from '../find/find-wish.ts'
import type { FoundArticle } from '../find/found-article.ts'
import type { Replaced, TakenBack } from '../find/replaced.ts'
import type { SearchOutcome } from '../find/search-outcome.ts'
import type { PublishStatus } from '../export/publish-status.ts'
import type { ExportProgress } from '../export/report.ts'
import type { ImportProgress } from '../import/import-plan.ts'
import type { CountedSearch } from '../library/saved-search.ts'
import type { ListSteps } from '../list/list-steps.ts'
import type { ListView } from '../list/list-view.ts'
import type { OverdueList } from '../list/overdue-list.ts'
import type { Withdrawal } from '../list/withdrawal.ts'
import type { Problem } from '../problem.ts'
import type { Indexing } from '../query/indexing.ts'
import type { DeskWords } from '../spelling/desk-words.ts'
import { type TemplateHead, templateIdSchema, templateSchema } from '../template/template.ts'
import { articleCalls } from './article-calls.ts'
import { backupCalls, oneBackup } from './backup-calls.ts'
import { call, given } from './call.ts'
import { exportCalls } from './export-calls.ts'
import { importCalls } from './import-calls.ts'
import { listCalls } from './list-calls.ts'
import { publishCalls } from './publish-calls.ts'
import { tagCalls } from './tag-calls.ts'
import { libraryCalls } from './library-calls.ts'

const word = z.string().min(1).max(100)
const nothing = z.strictObject({})
const count = z.int().nonnegative()
const oneArticle = z.strictObject({ guid: guidSchema })
/** A file that was not taken, by its name. */
type RefusedFile = { readonly name: string; readonly problem: Problem }

export const calls = {
  'desk.status': call(nothing, given<DeskStatus>()),
  'desk.create': call(
    deskSchema.unwrap().pick({ name: true, timezone: true, language: true }),
    given<DeskStatus>(),
  ),
  'desk.choose': call(nothing, given<DeskStatus>()),
  'desk.openSample': call(nothing, given<DeskStatus>()),
  /** Opens a backup in place of the desk, to be read only. */
  'desk.lookAtBackup': call(oneBackup, given<DeskStatus>()),
  /** Opens the desk again that was open before. */
  'desk.leaveBackup': call(nothing, given<DeskStatus>()),
  'desk.change': call(deskSchema, given<DeskStatus>()),
  /** Makes a desk of a backup in a folder that a person chooses, and opens it; `out` is null when they think better of it. */
  'desk.restoreBackup': call(
    oneBackup,
    given<{ status: DeskStatus; out: string | null; faults: number }>(),
  ),

  ...articleCalls,
  ...libraryCalls,

  /** Looks through texts with a pattern that might never end; it is stopped if it takes too long. */
  'find.regex': call(
    z.strictObject({ texts: z.array(z.string()).max(100_000), wish: findWishSchema }),
    given<Findings | { readonly kind: 'tooSlow' }>(),
  ),

  'person.name': call(nothing, z.string()),
  'person.rename': call(z.strictObject({ name: z.string().trim().min(1).max(200) }), z.string()),
  /** Looks through articles; `find.found` tells what it finds until it ends. One search runs at a time. */
  'find.search': call(
    z.strictObject({
      /** The page's number for it. */
      search: count,
      wish: findWishSchema,
      /** The library's query language; empty means every article. */
      query: z.string().max(1000),
    }),
    given<SearchOutcome>(),
  ),
  'find.cancel': call(nothing, z.null()),
  /** Replaces hits of the last search, each named by its article and its number there. */
  'find.replace': call(
    z.strictObject({
      search: count,
      replacement: z.string().max(10_000),
      chosen: z
        .array(z.strictObject({ guid: guidSchema, hits: z.array(count).max(20_000) }))
        .max(20_000),
    }),
    given<Replaced>(),
  ),
  /** Takes one replacing back; null when it has been taken back already. */
  'find.takeBack': call(z.strictObject({ act: count }), given<TakenBack | null>()),

  /** Files picked in a dialog; each that is no picture for a page is refused by itself. */
  'media.choose': call(
    z.strictObject({ isSeveral: z.boolean() }),
    given<{ pictures: readonly LeadImage[]; refused: readonly RefusedFile[] }>(),
  ),
  'media.add': call(z.strictObject({ bytes: z.instanceof(Uint8Array) }), leadImageSchema),
  /** The words that a picture's own file holds. */
  'media.words': call(z.strictObject({ media: mediaIdSchema }), given<PictureWords>()),

  ...tagCalls,

  'template.all': call(nothing, given<readonly TemplateHead[]>()),
  /** Saves an article's text as typed; a template of that name is replaced. */
  'template.save': call(
    oneArticle.extend({ name: z.string().trim().min(1).max(200) }),
    given<TemplateHead>(),
  ),
  'template.remove': call(z.strictObject({ id: templateIdSchema }), templateSchema),
  'template.restore': call(templateSchema, z.null()),
  /** Answers the new article that begins as the template. */
  'template.use': call(z.strictObject({ id: templateIdSchema }), guidSchema),

  'spelling.check': call(
    z.strictObject({ language: z.string().max(35), words: z.array(word).max(5000) }),
    given<{ misspelt: readonly string[]; hasDictionary: boolean }>(),
  ),
  'spelling.suggest': call(
    z.strictObject({ language: z.string().max(35), word }),
    given<readonly string[]>(),
  ),
  /** Answers all the desk's words. */
  'spelling.learn': call(z.strictObject({ word }), given<DeskWords>()),
  'spelling.forget': call(z.strictObject({ word }), given<DeskWords>()),
  'spelling.words': call(nothing, given<DeskWords>()),

  ...listCalls,

  'preview.address': call(
    z.discriminatedUnion('page', [
      z.strictObject({ page: z.literal('article'), guid: guidSchema }),
      z.strictObject({ page: z.literal('homepage'), which: z.enum(['draft', 'live']) }),
      z.strictObject({
        page: z.literal('section'),
        which: z.enum(['draft', 'live']),
        section: sectionIdSchema,
      }),
    ]),
    z.string(),
  ),

  ...exportCalls,
  ...publishCalls,
  ...backupCalls,

  ...importCalls,

  /** The page's word on closing its window: it is asking the person, stays, or may go. */
  'window.close': call(z.strictObject({ answer: z.enum(['asking', 'stay', 'go']) }), z.null()),
  'window.context': call(commandContextSchema, z.null()),
  'window.openLink': call(z.strictObject({ address: z.string().max(2000) }), z.null()),
}

/** Main tells the page; names are in the past tense. */
export type Notices = {
  'desk.changed': DeskStatus
  /** `folded` where an open article's own text went into its file, and no more happened. */
  'articles.changed': { readonly guids: readonly string[]; readonly folded?: Folded }
  'searches.changed': readonly CountedSearch[]
  /** How far a change of many is. */
  'articles.changing': { readonly done: number; readonly total: number }
  'articles.overdue': readonly Overdue[]
  /** By itself, at the time that was set. */
  'article.published': {
    readonly guid: string
    readonly headline: string
    readonly version: number
  }
  'tags.changed': null
  /** How far a change of many articles' tags is. */
  'tags.progressed': { readonly done: number; readonly total: number }
  'lists.changed': readonly ListView[]
  'lists.stepped': ListSteps
  'lists.overdue': readonly OverdueList[]
  /** Stories that may not be shown any more have left lists. */
  'lists.withdrew': readonly Withdrawal[]
  /** By itself, at the time that was set. */
  'list.launchedOnTime': { readonly list: string; readonly by: string }
  'find.found': {
    readonly search: number
    readonly done: number
    readonly total: number
    readonly articles: readonly FoundArticle[]
  }
  'export.progressed': ExportProgress
  /** Files have been chosen or dropped, and are looked at now. */
  'import.began': null
  'import.progressed': ImportProgress
  'publish.changed': PublishStatus
  'backup.changed': BackupStatus
  /** The index of words has come further, or, with null, has every article. */
  'index.progressed': Indexing | null
  'command.chosen': { readonly id: CommandId }
  'problem.met': Problem
  /** The window is to close; the page answers with `window.close`. */
  'window.closeAsked': null
}
