import type { Guid } from '../../../shared/article/guid.ts'
import { omissionOf } from '../../../shared/article/omission-of.ts'
import type { ExportReport } from '../../../shared/export/report.ts'
import { errnoOf } from '../../disk/errno.ts'
import { diskError } from '../../disk/disk-error.ts'
import { DeskError } from '../../store/desk-error.ts'
import type { DeskReader } from '../../store/desk-store.ts'
import type { ExportWish } from '../export-wish.ts'
import { htmlFormat } from '../html/html-format.ts'
import { writeRounds } from '../write-rounds.ts'
import { checkPublishFolder } from './check-publish-folder.ts'
import { mergeTarget } from './merge-target.ts'
import { publishedArticles } from './published-articles.ts'
import { mustStand } from './published-site.ts'

type Wish = Pick<ExportWish, 'out' | 'resources' | 'now' | 'signal'>

/**
 * Brings the part of a site that moves up to date in its folder: homepage, sections, lists, feeds and the
 * pages of the stories that they name. What else stands there stays. Throws `DeskError`, and
 * then the folder holds what it held.
 */
export async function publishLists(
  reader: DeskReader,
  { out: wanted, ...wish }: Wish,
): Promise<ExportReport> {
  try {
    const { out, site } = await checkPublishFolder(wanted, reader.folder)
    const omissionIn = (guid: Guid): string | null => {
      const head = reader.head(guid)
      return head === null ? 'gone' : (omissionOf(head, wish.now)?.reason ?? null)
    }
    const nowMs = Date.parse(wish.now)
    const found = await writeRounds(reader, wish, {
      format: htmlFormat,
      selection: publishedArticles(reader, site.manifest, wish.now),
      newTarget: () => mergeTarget({ out, site, desk: reader.folder, omissionIn, nowMs }),
      stands: (path) => site.pages.has(path),
    })
    return { ...found, format: htmlFormat.id, out: wanted }
  } catch (error) {
    throw await reasonOf(error, wanted)
  }
}

async function reasonOf(error: unknown, out: string): Promise<unknown> {
  if (errnoOf(error) === null && !(error instanceof DeskError)) return error
  try {
    // Whatever failed, a folder that is gone is why.
    await mustStand(out)
  } catch (gone) {
    if (gone instanceof DeskError) return gone
  }
  const known = diskError(error, out)
  return known.problem.code === 'diskFull'
    ? new DeskError('publishFull', { path: out }, error)
    : known
}
