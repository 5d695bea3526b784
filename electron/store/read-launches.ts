import { join } from 'node:path'

import type { Launch } from '../../shared/list/launch.ts'
import type { DeskFiles } from './desk-files.ts'
import { deskFolder } from './desk-folder.ts'
import { readDocument } from './document-file.ts'
import { documentKinds } from './document-kind.ts'

/**
 * Every launch that the desk has kept, the first one first. One whose file is damaged is left out
 * here and named by `check`: the others are history all the same.
 */
export async function readLaunches(files: DeskFiles): Promise<readonly Launch[]> {
  const before =
    (await readDocument(files, documentKinds.launches, deskFolder.launchesBefore).catch(
      () => null,
    )) ?? []
  const launches: Launch[] = []
  for (const month of await files.names(deskFolder.launches)) {
    const folder = join(deskFolder.launches, month)
    for (const name of await files.names(folder)) {
      const path = join(folder, name)
      const found = await readDocument(files, documentKinds.launch, path).catch(() => null)
      if (found !== null) launches.push(found)
    }
  }
  launches.sort((one, other) =>
    one.at === other.at ? one.turn - other.turn : one.at < other.at ? -1 : 1,
  )
  return [...before, ...launches]
}
