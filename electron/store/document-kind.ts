import { z } from 'zod'

import { articleCopySchema } from '../../shared/article/article-copy.ts'
import { articleSchema } from '../../shared/article/article.ts'
import { keptVersionSchema } from '../../shared/article/kept-version.ts'
import { versionSchema } from '../../shared/article/version.ts'
import { deskSchema } from '../../shared/desk/desk.ts'
import { launchSchema } from '../../shared/list/launch.ts'
import { listSchema } from '../../shared/list/list.ts'
import { binnedSchema } from '../../shared/library/binned.ts'
import { savedSearchesSchema } from '../../shared/library/saved-search.ts'
import { deskWordsSchema } from '../../shared/spelling/desk-words.ts'
import { templatesSchema } from '../../shared/template/template.ts'
import { tagBookSchema } from '../../shared/tag/tag-book.ts'
import { articleTo2 } from './migrations/article-2.ts'
import { withContent3 } from './migrations/content-3.ts'
import { deskTo2 } from './migrations/desk-2.ts'
import { deskTo3 } from './migrations/desk-3.ts'
import { deskTo4 } from './migrations/desk-4.ts'
import { launchesTo3, launchTo2 } from './migrations/launch-2.ts'
import { launchesTo2 } from './migrations/launches-2.ts'
import { listTo2 } from './migrations/list-2.ts'
import { tagsTo2 } from './migrations/tags-2.ts'
import { templatesTo2 } from './migrations/templates-2.ts'
import { versionTo2 } from './migrations/version-2.ts'

/** Turns a document of one schema version into the next. Pure, and never changed once released. */
export type Migration = (document: unknown) => unknown

export type DocumentKind<T> = {
  readonly name: string
  readonly shape: z.ZodType<T>
  /** From version 1 on, without gaps: the version written is one more than their number. */
  readonly migrations: readonly Migration[]
}

function kind<T>(
  name: string,
  shape: z.ZodType<T>,
  migrations: readonly Migration[] = [],
): DocumentKind<T> {
  return { name, shape, migrations }
}

const articleMigrations: readonly Migration[] = [articleTo2, withContent3]

/** A copy, or a story in the bin, has the schema of the article in it, and goes through the same migrations. */
function inCopy(migrate: Migration): Migration {
  return (copy) =>
    typeof copy === 'object' && copy !== null && 'article' in copy
      ? { ...copy, article: migrate(copy.article) }
      : copy
}

const transactionSchema = z
  .strictObject({
    writes: z
      // Null takes the file away.
      .array(z.strictObject({ path: z.string().min(1), bytes: z.base64().nullable() }).readonly())
      .readonly(),
  })
  .readonly()

/** Every document a desk is made of, and the copy of an article that a person saves elsewhere. */
export const documentKinds = {
  desk: kind('desk', deskSchema, [deskTo2, deskTo3, deskTo4]),
  tags: kind('tags', tagBookSchema, [tagsTo2]),
  words: kind('words', deskWordsSchema),
  templates: kind('templates', templatesSchema, [templatesTo2]),
  searches: kind('searches', savedSearchesSchema),
  list: kind('list', listSchema, [listTo2]),
  launch: kind('launch', launchSchema, [launchTo2]),
  launches: kind('launches', z.array(launchSchema).readonly(), [launchesTo2, launchesTo3]),
  article: kind('article', articleSchema, articleMigrations),
  version: kind('version', versionSchema, [versionTo2, withContent3]),
  kept: kind('kept', keptVersionSchema, [withContent3]),
  copy: kind('copy', articleCopySchema, articleMigrations.map(inCopy)),
  binned: kind('binned', binnedSchema, articleMigrations.map(inCopy)),
  // As an older Wiredesk left a change; now it is a log of lines, see `redo-line.ts`.
  transaction: kind('transaction', transactionSchema, [(transaction) => transaction]),
} as const
