import { SaxesParser } from 'saxes'

import type { Markup } from '../../../shared/page/markup.ts'
import { DeskError } from '../../store/desk-error.ts'
import type { ExportTarget } from '../export-target.ts'

// So many entries in memory at once, however many a file holds.
const together = 500

type Frame = { readonly open: string; readonly close: string }

/** Writes entries as one file, and reads every piece of it with another parser first. */
export async function writeSitemapFile(
  target: ExportTarget,
  path: string,
  { open, close }: Frame,
  entries: Iterable<Markup>,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw new DeskError('exportUnsafe', { path, what: error.message })
  })
  const file = await target.open(path)
  const put = async (text: string): Promise<void> => {
    parser.write(text)
    await file.append(text)
  }
  let piece = open
  let count = 0
  for (const entry of entries) {
    piece += entry.toString()
    count += 1
    if (count % together !== 0) continue
    await put(piece)
    piece = ''
  }
  await put(piece + close)
  parser.close()
  await file.close()
}
