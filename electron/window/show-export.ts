import { shell } from 'electron'

import { wayToShow } from './way-to-show.ts'

/** Shows what the last export wrote. */
export async function showExport(out: string): Promise<void> {
  const way = await wayToShow(out)
  if (way === 'open') await shell.openPath(out)
  if (way === 'pointAt') shell.showItemInFolder(out)
}
