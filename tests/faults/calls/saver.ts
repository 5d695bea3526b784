/**
 * Types so many headlines into a story, folds and closes, and says each that it was told is safe:
 * `saver.js FOLDER GUID COUNT`. Ends with 1 and a sentence on stderr at the first that is refused.
 */
import { writeSync } from 'node:fs'

import { openWorkingCopies } from '../../../electron/article/working-copies.ts'
import { systemClock } from '../../../electron/clock.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import type { Guid } from '../../../shared/article/guid.ts'

const [folder = '', guid = '', count = '0'] = process.argv.slice(2)

async function save(): Promise<void> {
  const store = await openDesk(folder)
  const never = { quietMs: 1_000_000, longestMs: 1_000_000 }
  const copies = openWorkingCopies(store, store.journal, systemClock, never)
  try {
    if (store.isReadOnly) throw new Error(`${folder} opened read-only: ${store.readOnlyBecause}`)
    await copies.recover()
    if (Number(count) > 0) {
      let { sequence } = await copies.open(guid as Guid)
      for (let text = 1; text <= Number(count); text += 1) {
        const fields = { headline: `Typed ${text}` }
        const answer = await copies.write(guid as Guid, sequence, [{ kind: 'fields', fields }])
        if ('resync' in answer) throw new Error('the base is lost')
        sequence = answer.taken
        writeSync(1, `${text}\n`)
      }
    }
    await copies.fold()
  } finally {
    await copies.closeAll()
    await store.close()
  }
}

try {
  await save()
  writeSync(1, 'closed\n')
} catch (error) {
  writeSync(2, `${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
