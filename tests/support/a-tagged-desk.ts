import { join } from 'node:path'

import { aFolder } from './a-folder.ts'
import { fillTaggedDesk } from './fill-tagged-desk.ts'

/** The desk of `fillTaggedDesk`, in a folder that goes when the test ends. */
export async function aTaggedDesk(): Promise<string> {
  const folder = join(await aFolder(), 'desk')
  await fillTaggedDesk(folder)
  return folder
}
