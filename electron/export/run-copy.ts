import type { ExportReport } from '../../shared/export/report.ts'
import type { DeskReader } from '../store/desk-store.ts'
import type { ExportWish } from './export-wish.ts'
import type { CopyTarget, DeskFormat } from './format.ts'

type Copying = { readonly format: DeskFormat; readonly target: CopyTarget }

/** Copies the desk whole, and keeps the copy only when all of it is there and nobody cancelled. */
export async function runCopy(
  reader: DeskReader,
  { signal, onProgress, mayGoOn }: Pick<ExportWish, 'signal' | 'onProgress' | 'mayGoOn'>,
  { format, target }: Copying,
): Promise<Omit<ExportReport, 'format' | 'out'>> {
  let isKept = false
  try {
    const manifest = await format.copy({
      reader,
      target,
      signal,
      onProgress,
      mayGoOn: mayGoOn ?? (() => Promise.resolve()),
    })
    if (manifest !== null) {
      await target.write('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`)
      isKept = await target.finish()
    }
    return {
      outcome: isKept ? 'written' : 'cancelled',
      written: isKept ? (manifest?.articles.length ?? 0) : 0,
      omitted: [],
      failed: [],
      cleaned: [],
    }
  } finally {
    if (!isKept) await target.discard()
  }
}
