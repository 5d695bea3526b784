import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'

export const titlebarSlotId = 'titlebar-slot'

/** Puts a screen's own status, as the save state, into the titlebar. */
export function TitlebarSlot({ children }: { readonly children: ReactNode }) {
  const slot = document.getElementById(titlebarSlotId)
  return slot === null ? null : createPortal(children, slot)
}
