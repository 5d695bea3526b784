import { t } from '../t.ts'
import { dismissToast, showToast } from '../ui/toast-store.ts'
import { undoListAct } from './acts.ts'
import { announce } from './list-state.ts'

let last: number | null = null

/** Says an act to those who look and those who listen, and offers to take back that one. */
export function tellDone(text: string, act: number): void {
  announce(text)
  last = showToast({ text, action: { label: t('ui.undo'), run: () => void undoListAct(act) } })
}

/** Takes the offer away when another act is the one that Undo would take back. */
export function forgetDone(): void {
  if (last !== null) dismissToast(last)
  last = null
}
