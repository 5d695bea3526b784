import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { runImport } from '../../electron/import/run-import.ts'
import { openMediaStore } from '../../electron/media/media-store.ts'
import { openDesk } from '../../electron/store/open-desk.ts'
import { noon } from './an-article.ts'
import { aDeskFolder } from './a-desk-folder.ts'

export const seedWire = fileURLToPath(
  new URL(join('..', 'fixtures', 'seed', 'wire.ninjs.jsonl'), import.meta.url),
)

/** A desk on Kyiv time with the seed's twenty-five stories, closed. */
export async function aSeededDesk(): Promise<string> {
  const folder = await aDeskFolder()
  const store = await openDesk(folder)
  await runImport(store, openMediaStore(folder), { paths: [seedWire], now: noon })
  await store.close()
  return folder
}
