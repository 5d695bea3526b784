import { join } from 'node:path'

import { expect } from 'vitest'

import { runExport } from '../../electron/export/run-export.ts'
import { runImport } from '../../electron/import/run-import.ts'
import { openMediaStore } from '../../electron/media/media-store.ts'
import type { DeskStore } from '../../electron/store/desk-store.ts'
import { anOpenDesk } from './a-desk-folder.ts'
import { aFolder } from './a-folder.ts'
import { aHostileDesk } from './a-hostile-desk.ts'
import { guidOf, noon } from './an-article.ts'
import { anExportWish } from './export-wish.ts'

/** What is taken in from those paths, into a desk of its own; `take` does it once more. */
export async function takenFrom(...paths: readonly string[]) {
  const store = await anOpenDesk()
  const take = () => runImport(store, openMediaStore(store.folder), { paths, now: noon })
  return { store, take, report: await take() }
}

/** The desk with everything goes out in a format and comes in to another desk, once; a second time it changes nothing. */
export async function expectHostileDeskBack(format: string) {
  const home = await aFolder()
  const { reader } = await aHostileDesk(join(home, 'desk'))
  const wish = await anExportWish(home, { format })
  await runExport(reader, wish)
  const { store, take, report } = await takenFrom(wish.out)
  // The hostile desk's picture is no picture that a desk would take; its story comes in without it.
  expect(report.failures.filter(({ reason }) => !reason.includes('picture'))).toEqual([])
  expect(report.added).toBeGreaterThan(20)
  expect(report.newSections).toEqual(['Порт & море'])
  const again = await take()
  expect(again).toMatchObject({ added: 0, updated: 0 })
  return { store, report, again }
}

/** Hot news stands as the hostile desk had it live. */
export function expectHostileHot(store: DeskStore): void {
  const hot = store.list('hot')
  expect((hot.draft ?? hot.live).entries.map(({ article }) => article)).toEqual(
    ['hard', 'plain', 'twin-1'].map(guidOf),
  )
}
