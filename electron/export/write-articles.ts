import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { FailedArticle } from '../../shared/export/report.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import { errnoOf } from '../disk/errno.ts'
import { DeskError } from '../store/desk-error.ts'
import { ArticleFailure } from './article-failure.ts'
import { eachAtOnce } from './each-at-once.ts'
import type { ExportWriter } from './format.ts'
import type { PublicReader } from './public-reader.ts'
import { headlineOf } from './select-articles.ts'

// Wide enough that waiting for one file's fsync does not hold up the next; every article is read,
// written and forgotten, so this many are in memory at most.
const width = 8

export type WrittenArticle = { readonly file: string; readonly version: number }

export type WrittenArticles = {
  readonly files: ReadonlyMap<Guid, WrittenArticle>
  readonly failed: readonly FailedArticle[]
}

type Wish = { readonly signal: AbortSignal; readonly onDone: (done: number) => void }

/** Writes each article by itself; one that cannot be written is named and the rest go on. */
export async function writeArticles(
  reader: PublicReader,
  heads: Iterable<ArticleHead>,
  writer: ExportWriter,
  { signal, onDone }: Wish,
): Promise<WrittenArticles> {
  const files = new Map<Guid, WrittenArticle>()
  const failed: FailedArticle[] = []
  await eachAtOnce(heads, width, async (head) => {
    if (signal.aborted) return
    try {
      const file = await writeArticle(reader, head, writer)
      files.set(head.guid, { file, version: head.version })
    } catch (error) {
      failed.push({ guid: head.guid, headline: headlineOf(head), reason: reasonOf(error) })
    }
    onDone(files.size + failed.length)
  })
  failed.sort((one, other) => (one.guid < other.guid ? -1 : 1))
  return { files, failed }
}

async function writeArticle(
  reader: PublicReader,
  { guid, version: number }: ArticleHead,
  writer: ExportWriter,
): Promise<string> {
  const version = await reader.readVersion(guid, number).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ArticleFailure('exportFailure.unreadable', { reason }, error)
  })
  if (version === null) throw new ArticleFailure('exportFailure.missing', { version: number })
  return writer.article(version)
}

/** Why one article failed; a fault of the disk or of the whole export is thrown on. */
function reasonOf(error: unknown): string {
  if (error instanceof ArticleFailure) return error.message
  if (error instanceof DeskError || errnoOf(error) !== null) throw error
  const reason = error instanceof Error ? error.message : String(error)
  return formatMessage('exportFailure.unexpected', { reason })
}
