import { join } from 'node:path'

import { onTestFinished } from 'vitest'

import { createDesk } from '../../electron/store/create-desk.ts'
import type { DeskStore } from '../../electron/store/desk-store.ts'
import { openDesk } from '../../electron/store/open-desk.ts'
import { newDesk } from '../../shared/desk/new-desk.ts'
import { aFolder } from './a-folder.ts'

/** A new desk's folder, in one that goes when the test ends. */
export async function aDeskFolder(language = 'en'): Promise<string> {
  const folder = join(await aFolder(), 'desk')
  await createDesk(folder, newDesk({ name: 'Test desk', timezone: 'Europe/Kyiv', language }))
  return folder
}

/** A new desk, open on the real disk until the test ends. */
export async function anOpenDesk(): Promise<DeskStore> {
  const store = await openDesk(await aDeskFolder())
  onTestFinished(() => store.close())
  return store
}
