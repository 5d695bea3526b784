import { stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'

import { shell } from 'electron'

/** Shows what the last export wrote: a folder opened, a file pointed at. Never opens a file. */
export async function showExport(out: string): Promise<void> {
  if (out.includes('\0') || !isAbsolute(out)) return
  const facts = await stat(out).catch(() => null)
  if (facts === null) return
  if (facts.isDirectory()) await shell.openPath(out)
  else shell.showItemInFolder(out)
}
