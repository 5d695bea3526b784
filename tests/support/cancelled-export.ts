import { expect } from 'vitest'

import type { ExportWish } from '../../electron/export/export-wish.ts'
import { runExport } from '../../electron/export/run-export.ts'
import { aDesk } from './a-desk.ts'
import { aVersion } from './an-article.ts'
import { snapshot } from './read-site.ts'

/** What an export of three stories left in `folder` stays whole when the next is cancelled, at whichever article. */
export async function expectWholeAfterCancel(folder: string, wish: ExportWish): Promise<void> {
  const three = ['one', 'two', 'three'].map((name) => aVersion(name))
  await runExport(aDesk({ versions: three }), wish)
  const before = await snapshot(folder)
  for (const last of [1, 2]) {
    const stop = new AbortController()
    const cancelled = await runExport(aDesk({ versions: three.slice(1) }), {
      ...wish,
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done === last) stop.abort()
      },
    })
    expect(cancelled).toMatchObject({ outcome: 'cancelled', written: 0 })
    expect(await snapshot(folder)).toEqual(before)
  }
}
