import type { ExportReport, FailedArticle } from '../../shared/export/report.ts'
import { diskError } from '../disk/disk-error.ts'
import { errnoOf } from '../disk/errno.ts'
import type { DeskReader } from '../store/desk-store.ts'
import { checkOut } from './check-out.ts'
import { dryTarget } from './dry-target.ts'
import { clearDrafts } from './export-draft.ts'
import type { ExportWish } from './export-wish.ts'
import { folderTarget } from './folder-target.ts'
import { exportFormat } from './formats.ts'
import { selectArticles } from './select-articles.ts'
import { writeRound } from './write-round.ts'

/**
 * Writes a desk's public articles and live lists to `out`, all or nothing: until the end, and after a
 * cancel or a failure, `out` holds what it held before. Throws `DeskError`.
 */
export async function runExport(reader: DeskReader, wish: ExportWish): Promise<ExportReport> {
  const format = exportFormat(wish.format)
  try {
    const out = await checkOut(wish.out, reader.folder)
    if (wish.dryRun !== true) await clearDrafts(out, Date.parse(wish.now))
    const selection = selectArticles(reader, wish)

    // What failed is named on no page. That shows only at its turn, so then all is written anew.
    let failed: readonly FailedArticle[] = []
    for (;;) {
      const target = wish.dryRun === true ? dryTarget() : await folderTarget(out)
      const found = await writeRound(reader, wish, { format, selection, failed, target })
      if (found.outcome === 'cancelled' || found.failed.length === failed.length) {
        return { ...found, format: format.id, out: wish.out }
      }
      failed = found.failed
    }
  } catch (error) {
    throw errnoOf(error) === null ? error : diskError(error, wish.out)
  }
}
