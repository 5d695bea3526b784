import { shell } from 'electron'

import { DeskError } from '../store/desk-error.ts'
import { linkToOpen } from './link-to-open.ts'

/** Opens a link of an article outside the app. */
export async function openLink(address: string): Promise<void> {
  const link = linkToOpen(address)
  if (link === null) throw new DeskError('badLink')
  await shell.openExternal(link)
}
