import type { ActLabel } from '../../shared/list/act-label.ts'
import type { DeskList } from '../../shared/list/list.ts'

/** One act on the lists: those it changed, as it found them and as it left them. */
export type ListAct = {
  /** Names the act for as long as the desk is open. */
  readonly number: number
  readonly label: ActLabel
  readonly before: readonly DeskList[]
  readonly after: readonly DeskList[]
}

/** The acts of this run, newest last; the oldest are forgotten beyond `depth`. */
export function actHistory(depth = 200) {
  let done: readonly ListAct[] = []
  let undone: readonly ListAct[] = []
  return {
    lastDone: (): ListAct | null => done.at(-1) ?? null,
    lastUndone: (): ListAct | null => undone.at(-1) ?? null,
    note(act: ListAct): void {
      done = [...done, act].slice(-depth)
      undone = []
    },
    noteUndone(act: ListAct): void {
      done = done.slice(0, -1)
      undone = [...undone, act]
    },
    noteRedone(act: ListAct): void {
      undone = undone.slice(0, -1)
      done = [...done, act]
    },
  }
}
