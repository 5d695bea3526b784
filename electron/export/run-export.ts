import type { ExportReport } from '../../shared/export/report.ts'
import { diskError } from '../disk/disk-error.ts'
import { errnoOf } from '../disk/errno.ts'
import type { DeskReader } from '../store/desk-store.ts'
import { checkOut } from './check-out.ts'
import { dryTarget } from './dry-target.ts'
import { clearDrafts } from './export-draft.ts'
import type { ExportWish } from './export-wish.ts'
import { folderTarget } from './folder-target.ts'
import { exportFormat } from './formats.ts'
import { isZipPath } from './is-zip-path.ts'
import { selectArticles } from './select-articles.ts'
import { writeRounds } from './write-rounds.ts'
import { zipTarget } from './zip-target.ts'

/**
 * Writes a desk's public articles and live lists to `out`, all or nothing: until the end, and after a
 * cancel or a failure, `out` holds what it held before. Throws `DeskError`.
 */
export async function runExport(reader: DeskReader, wish: ExportWish): Promise<ExportReport> {
  const format = exportFormat(wish.format)
  try {
    const out = await checkOut(wish.out, reader.folder)
    if (wish.dryRun !== true) await clearDrafts(out, Date.parse(wish.now))
    const selection = selectArticles(reader, { ...wish, carries: format.carries })

    const newTarget = () => {
      if (wish.dryRun === true) return dryTarget()
      return isZipPath(wish.out) ? zipTarget(out, wish.signal) : folderTarget(out)
    }
    const stands = (): boolean => false
    const found = await writeRounds(reader, wish, { format, selection, newTarget, stands })
    return { ...found, format: format.id, out: wish.out }
  } catch (error) {
    throw errnoOf(error) === null ? error : diskError(error, wish.out)
  }
}
