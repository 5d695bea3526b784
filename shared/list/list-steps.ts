import type { ActLabel } from './act-label.ts'

/** What Undo and Redo would go through now; null when there is nothing. */
export type ListSteps = { readonly undo: ActLabel | null; readonly redo: ActLabel | null }

export const noSteps: ListSteps = { undo: null, redo: null }
