import type { ExportReport } from '../../shared/export/report.ts'
import { diskError } from '../disk/disk-error.ts'
import { errnoOf } from '../disk/errno.ts'
import type { DeskReader } from '../store/desk-store.ts'
import { checkOut } from './check-out.ts'
import { dryTarget } from './dry-target.ts'
import { clearDrafts } from './export-draft.ts'
import type { ExportWish } from './export-wish.ts'
import { folderTarget } from './folder-target.ts'
import { type CopyTarget, isDeskFormat } from './format.ts'
import { exportFormat } from './formats.ts'
import { isZipPath } from './is-zip-path.ts'
import { runCopy } from './run-copy.ts'
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
    if (isDeskFormat(format)) {
      const target = await targetFor(out, wish)
      return {
        ...(await runCopy(reader, wish, { format, target })),
        format: format.id,
        out: wish.out,
      }
    }
    const selection = selectArticles(reader, { ...wish, carries: format.carries })

    const newTarget = () => targetFor(out, wish)
    const stands = (): boolean => false
    const found = await writeRounds(reader, wish, { format, selection, newTarget, stands })
    return { ...found, format: format.id, out: wish.out }
  } catch (error) {
    throw errnoOf(error) === null ? error : diskError(error, wish.out)
  }
}

/** Where the files go: nowhere in a dry run, one archive for a path that says so, else a folder. */
async function targetFor(
  out: string,
  { dryRun, out: wanted, signal }: ExportWish,
): Promise<CopyTarget> {
  if (dryRun === true) return dryTarget()
  return isZipPath(wanted) ? zipTarget(out, signal) : folderTarget(out)
}
