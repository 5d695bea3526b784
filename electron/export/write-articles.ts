import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { PublicVersion } from '../../shared/article/public-content.ts'
import { illegalSigns } from '../../shared/export/illegal-signs.ts'
import type { CleanedArticle, FailedArticle } from '../../shared/export/report.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import { errnoOf } from '../disk/errno.ts'
import { DeskError } from '../store/desk-error.ts'
import { ArticleFailure } from './article-failure.ts'
import { eachAtOnce } from './each-at-once.ts'
import type { ExportWriter, WrittenStory } from './format.ts'
import type { PublicReader } from './public-reader.ts'
import { headlineOf } from './select-articles.ts'

// Wide enough that waiting for one file's fsync does not hold up the next; every article is read,
// written and forgotten, so this many are in memory at most.
const width = 8

export type WrittenArticle = WrittenStory & { readonly version: number }

export type WrittenArticles = {
  readonly files: ReadonlyMap<Guid, WrittenArticle>
  readonly failed: readonly FailedArticle[]
  readonly cleaned: readonly CleanedArticle[]
}

type Wish = {
  readonly signal: AbortSignal
  readonly onDone: (done: number) => void
  readonly mayGoOn: () => Promise<void>
}

/** Writes each article by itself; one that cannot be written is named and the rest go on. */
export async function writeArticles(
  reader: PublicReader,
  heads: Iterable<ArticleHead>,
  writer: ExportWriter,
  { signal, onDone, mayGoOn }: Wish,
): Promise<WrittenArticles> {
  const files = new Map<Guid, WrittenArticle>()
  const failed: FailedArticle[] = []
  const cleaned: CleanedArticle[] = []
  await eachAtOnce(heads, width, async (head) => {
    await mayGoOn()
    if (signal.aborted) return
    try {
      const version = await readOf(reader, head)
      const written = await writer.article(version)
      const signs = illegalSigns(version.content)
      if (signs.length > 0) cleaned.push({ guid: head.guid, headline: headlineOf(head), signs })
      files.set(head.guid, { ...written, version: head.version })
    } catch (error) {
      failed.push({ guid: head.guid, headline: headlineOf(head), reason: reasonOf(error) })
    }
    onDone(files.size + failed.length)
  })
  failed.sort((one, other) => (one.guid < other.guid ? -1 : 1))
  cleaned.sort((one, other) => (one.guid < other.guid ? -1 : 1))
  return { files, failed, cleaned }
}

async function readOf(
  reader: PublicReader,
  { guid, version: number }: ArticleHead,
): Promise<PublicVersion> {
  const version = await reader.readVersion(guid, number).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ArticleFailure('exportFailure.unreadable', { reason }, error)
  })
  if (version === null) throw new ArticleFailure('exportFailure.missing', { version: number })
  return version
}

/** Why one article failed; a fault of the disk or of the whole export is thrown on. */
function reasonOf(error: unknown): string {
  if (error instanceof ArticleFailure) return error.message
  if (error instanceof DeskError || errnoOf(error) !== null) throw error
  const reason = error instanceof Error ? error.message : String(error)
  return formatMessage('exportFailure.unexpected', { reason })
}
