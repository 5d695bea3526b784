/** What the page may ask main about articles: a part of the contract. */
import { z } from 'zod'
import { articleSchema } from '../article/article.ts'
import type { ArticleHead } from '../article/article-head.ts'
import { guidSchema } from '../article/guid.ts'
import { type Content } from '../article/content.ts'
import type { OpenArticle } from '../article/open-article.ts'
import type { MoreAboutView } from '../article/more-about-view.ts'
import type { Standing } from '../article/standing.ts'
import type { VersionLine } from '../article/version-line.ts'
import { versionNameSchema } from '../article/version-name.ts'
import type { DeskFacts } from '../article/desk-facts.ts'
import type { Overdue } from '../article/overdue.ts'
import { releaseWishSchema } from '../article/release-wish.ts'
import { workingChangeSchema } from '../article/working-change.ts'
import { libraryOrderSchema } from '../library/library-order.ts'
import { instantSchema } from '../instant/instant.ts'
import type { Hit } from '../query/hit.ts'
import type { Indexing } from '../query/indexing.ts'
import { call, given } from './call.ts'

const nothing = z.strictObject({})
const count = z.int().nonnegative()
const oneArticle = z.strictObject({ guid: guidSchema })

export const articleCalls = {
  'article.find': call(
    z.strictObject({
      query: z.string().max(1000),
      from: count,
      count: z.int().min(0).max(500),
      /** Newest first unless said otherwise. */
      order: libraryOrderSchema.optional(),
    }),
    given<{
      total: number
      heads: readonly ArticleHead[]
      states: Readonly<Record<string, number>>
      /** One a head; none where no words were looked for. */
      hits: readonly (Hit | null)[]
      /** Words taken to be meant, since no article has one as it was typed. */
      near: readonly string[]
      /** While the index is being made, words are found only where it has been already. */
      indexing: Indexing | null
    }>(),
  ),
  /** The rows of articles that are known by name; those that are gone are left out. */
  'article.heads': call(
    z.strictObject({ guids: z.array(guidSchema).max(1000) }),
    given<readonly ArticleHead[]>(),
  ),
  'article.create': call(nothing, guidSchema),
  'article.open': call(oneArticle, given<OpenArticle>()),
  /** Null when the body may be another than at that number, and has to be opened. */
  'article.standing': call(
    z.strictObject({ guid: guidSchema, sequence: count }),
    given<Standing | null>(),
  ),
  'article.write': call(
    z.strictObject({
      guid: guidSchema,
      /** Number of the last change the page knows to be taken. */
      after: count,
      changes: z.array(workingChangeSchema).min(1).max(1000),
    }),
    /** Answers when the change would survive a power cut. `taken` is the new last number. */
    given<{ taken: number } | { resync: number }>(),
  ),
  'article.close': call(oneArticle, z.null()),
  /** Saves what the page has of an article as a file of its own, where a person says; null when they think better of it. */
  'copy.save': call(
    z.strictObject({
      article: articleSchema,
      section: z.string().max(1000).nullable(),
      tags: z.array(z.string().max(1000)).max(1000),
    }),
    given<{ path: string; picturesMissing: number } | null>(),
  ),
  'article.release': call(
    z.strictObject({ guid: guidSchema, wish: releaseWishSchema }),
    articleSchema,
  ),
  /** The steps inside the desk, before a first release. */
  'article.moveOn': call(
    oneArticle.extend({ act: z.enum(['sendToReview', 'approve', 'returnToDraft']) }),
    articleSchema,
  ),
  /** Sets a first release for a time; `at` is later than now. */
  'article.schedule': call(oneArticle.extend({ at: instantSchema }), articleSchema),
  'article.unschedule': call(oneArticle, articleSchema),
  /** What was set for a time and did not go out then. */
  'article.overdue': call(nothing, given<readonly Overdue[]>()),
  /** What the checks must know of the other stories, for what is typed. */
  'article.deskFacts': call(
    oneArticle.extend({
      urlSlug: z.string().max(1000),
      related: z.array(guidSchema).max(1000),
    }),
    given<DeskFacts>(),
  ),
  /** Answers the new story that tells of an error in that one. */
  'article.corrective': call(oneArticle, guidSchema),
  'article.spike': call(oneArticle, articleSchema),
  'article.unspike': call(oneArticle, articleSchema),
  'article.moreAbout': call(oneArticle, given<MoreAboutView>()),
  /** The newest first. */
  'article.versions': call(oneArticle, given<readonly VersionLine[]>()),
  'article.version': call(oneArticle.extend({ name: versionNameSchema }), given<Content>()),
  /** Keeps the text as it is; answers the number it has among the kept ones, null when it says nothing new. */
  'article.keep': call(
    oneArticle.extend({ label: z.string().max(200) }),
    z.int().positive().nullable(),
  ),
}
