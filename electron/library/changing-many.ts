import type { Guid } from '../../shared/article/guid.ts'
import type { ManyChange, ManyChanged } from '../../shared/library/many-change.ts'
import type { Announce } from '../ipc/announce.ts'
import { DeskError } from '../store/desk-error.ts'
import { actOnMany } from './act-on-many.ts'
import type { ManyParts, Outcome, Step, Undo } from './many-parts.ts'
import { setField } from './set-field.ts'
import { takeBackMany } from './take-back-many.ts'

/** Changes that can still be taken back. */
const mostActs = 20
const tellEvery = 25

class Canceled extends Error {}

// Over all desks of a run: the undo of one desk's act must never meet another's.
let lastAct = 0

/** Changes many articles at once and takes that back, each as one step, for as long as the app runs. */
export function changingMany(parts: ManyParts & { readonly announce: Announce }) {
  const done = new Map<number, Undo>()
  let isRunning = false
  let isCanceled = false

  function note(undo: Undo | null): number | null {
    if (undo === null) return null
    lastAct += 1
    done.set(lastAct, undo)
    for (const oldest of done.keys()) if (done.size > mostActs) done.delete(oldest)
    return lastAct
  }

  function stepper(total: number): Step {
    let steps = 0
    return () => {
      if (isCanceled) throw new Canceled()
      steps += 1
      if (steps % tellEvery === 0 || steps === total)
        parts.announce('articles.changing', { done: steps, total })
    }
  }

  async function run(guids: readonly Guid[], change: ManyChange): Promise<Outcome> {
    const step = stepper(guids.length)
    if (change.kind === 'act') return actOnMany(parts, guids, change, step)
    const after = change.kind === 'section' ? change.section : change.language
    const values = new Map(guids.map((guid) => [guid, () => after]))
    const { before, left } = await setField(parts, change.kind, values, step)
    const undo: Undo = { kind: 'field', field: change.kind, after, before }
    return { changed: before.size, left, undo: before.size === 0 ? null : undo }
  }

  return {
    async change(guids: readonly Guid[], change: ManyChange): Promise<ManyChanged> {
      if (isRunning) throw new DeskError('changeRunning')
      isRunning = true
      isCanceled = false
      try {
        const { changed, left, undo } = await run(guids, change)
        return { act: note(undo), changed, left, isCanceled: false }
      } catch (error) {
        if (!(error instanceof Canceled)) throw error
        return { act: null, changed: 0, left: [], isCanceled: true }
      } finally {
        isRunning = false
      }
    },
    cancel(): void {
      isCanceled = true
    },
    /** Null when it has been taken back already; what the disk refuses can be taken back later. */
    async takeBack(act: number) {
      const undo = done.get(act)
      if (undo === undefined) return null
      // At once, since a second press means the same.
      done.delete(act)
      try {
        return await takeBackMany(parts, undo)
      } catch (error) {
        done.set(act, undo)
        throw error
      }
    },
  }
}
