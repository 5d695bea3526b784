import { openWorkingCopies } from '../article/working-copies.ts'
import type { Clock } from '../clock.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskReader, DeskStore } from '../store/desk-store.ts'
import { openDesk } from '../store/open-desk.ts'
import { readOnlyError } from '../store/read-only-error.ts'

/** Opens a desk to look at it, whoever else has it open. */
export async function reading<T>(
  folder: string,
  look: (reader: DeskReader) => Promise<T>,
): Promise<T> {
  const store = await openDesk(folder, { isReadOnly: true })
  try {
    return await look(store)
  } finally {
    await store.close()
  }
}

/** Opens a desk to change it, with what a crash left recovered first; throws `readOnly` when it is open elsewhere. */
export async function writing<T>(
  folder: string,
  clock: Clock,
  work: (store: DeskStore) => Promise<T>,
): Promise<T> {
  const store = await openDesk(folder)
  try {
    if (store.isReadOnly) throw readOnlyError(store.readOnlyBecause, folder)
    const copies = openWorkingCopies(store, store.journal, clock)
    await copies.recover()
    await copies.closeAll()
    return await work(store)
  } finally {
    await store.close()
  }
}

const unwritable: ReadonlySet<string> = new Set(['readOnly', 'notWritable'])

/** Puts what a crash left in the journal into its stories, unless somebody else has the desk open. */
export async function recovering(folder: string, clock: Clock): Promise<void> {
  try {
    await writing(folder, clock, () => Promise.resolve())
  } catch (error) {
    if (!(error instanceof DeskError && unwritable.has(error.problem.code))) throw error
  }
}
