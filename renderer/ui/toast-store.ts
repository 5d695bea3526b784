import { createStore } from 'zustand/vanilla'

export type Toast = {
  readonly id: number
  readonly text: string
  readonly tone: 'plain' | 'problem'
  readonly action: { readonly label: string; readonly run: () => void } | null
}

type Wish = { readonly text: string } & Partial<Pick<Toast, 'tone' | 'action'>>

const newest = 4
let lastId = 0

export const toastStore = createStore<{ readonly toasts: readonly Toast[] }>(() => ({ toasts: [] }))

/** Says something in passing; an `action` is mostly the undoing of what was just done. Answers its id. */
export function showToast({ text, tone = 'plain', action = null }: Wish): number {
  lastId += 1
  const toast: Toast = { id: lastId, text, tone, action }
  toastStore.setState(({ toasts }) => ({
    // Said again, a sentence takes the place of the one before.
    toasts: [...toasts.filter((other) => other.text !== text), toast].slice(-newest),
  }))
  return lastId
}

export function dismissToast(id: number): void {
  toastStore.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))
}

/** Runs the newest toast's action, as Edit → Undo does where no text has the focus. */
export function runToastAction(): boolean {
  const toast = toastStore.getState().toasts.findLast(({ action }) => action !== null)
  if (toast === undefined) return false
  dismissToast(toast.id)
  toast.action?.run()
  return true
}
