import type { TagsTakenBack } from '../../shared/tag/retagged.ts'

type Undo = () => Promise<TagsTakenBack>

/** Acts that can still be taken back. */
const most = 20

// Over all desks of a run: the undo of one desk's act must never meet another's.
let last = 0

/** What was done to tags and how each is undone, for as long as the desk is open. */
export function actHistory() {
  const done = new Map<number, Undo>()
  return {
    note(undo: Undo): number {
      last += 1
      done.set(last, undo)
      for (const oldest of done.keys()) if (done.size > most) done.delete(oldest)
      return last
    },
    /** Null when it has been taken back already; an undo that the disk refused can be asked again. */
    async takeBack(act: number): Promise<TagsTakenBack | null> {
      const undo = done.get(act)
      if (undo === undefined) return null
      const outcome = await undo()
      done.delete(act)
      return outcome
    },
  }
}

export type ActHistory = ReturnType<typeof actHistory>
