import { expect, it } from 'vitest'

import { pauseSwitch } from '../../../electron/export/pause-switch.ts'
import { runExport } from '../../../electron/export/run-export.ts'
import { aDesk } from '../../support/a-desk.ts'
import { aFolder } from '../../support/a-folder.ts'
import { aVersion } from '../../support/an-article.ts'
import { anExportWish } from '../../support/export-wish.ts'

it('an export that is paused writes nothing more until it goes on, and then all', async () => {
  const versions = Array.from({ length: 30 }, (_, at) => aVersion(`n${at}`))
  const pause = pauseSwitch()
  let done = 0
  let held = (): void => {}
  const isHeld = new Promise<void>((resolve) => {
    held = resolve
  })
  let waiting = 0
  const wish = await anExportWish(await aFolder(), {
    onProgress: (progress) => {
      done = progress.done
      if (done === 10) pause.set(true)
    },
    mayGoOn: () => {
      const go = pause.wait()
      // The eight that are written at once have ended, and each waits with its next.
      if (done >= 10 && (waiting += 1) === 8) held()
      return go
    },
  })
  const report = runExport(aDesk({ versions }), wish)
  await isHeld
  expect(done).toBeLessThan(30)
  pause.set(false)
  expect((await report).written).toBe(30)
})

it('what is cancelled while it is paused ends, and leaves what stood there', async () => {
  const pause = pauseSwitch()
  pause.set(true)
  const stop = new AbortController()
  const wish = await anExportWish(await aFolder(), { mayGoOn: pause.wait, signal: stop.signal })
  const report = runExport(aDesk({ versions: [aVersion('one')] }), wish)
  stop.abort()
  pause.set(false)
  expect(await report).toMatchObject({ outcome: 'cancelled', written: 0 })
})
