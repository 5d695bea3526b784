/** The desk that was open last on this machine, so that a start shows its frame before main has opened it. */
import type { DeskStatus } from '../../shared/desk/desk-status.ts'
import { isTimezone } from '../../shared/desk/is-timezone.ts'
import { newDesk } from '../../shared/desk/new-desk.ts'
import { deskPlace } from './desk-place.ts'
import type { DeskOpening } from './page-state.ts'

// A convenience, so anything odd counts as nothing.
export function recallDesk(): DeskOpening | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(deskPlace) ?? 'null')
    if (!Array.isArray(kept)) return null
    const [folder, name, timezone] = kept as readonly unknown[]
    if (typeof folder !== 'string' || typeof name !== 'string') return null
    if (typeof timezone !== 'string' || !isTimezone(timezone)) return null
    return { kind: 'opening', folder, desk: newDesk({ name, timezone }) }
  } catch {
    return null
  }
}

/** Main goes back to the desk that is open; not to a backup that was looked at. */
export function keepDesk(status: DeskStatus): void {
  if (status.kind === 'none') localStorage.removeItem(deskPlace)
  else if (status.readOnlyBecause !== 'backup')
    localStorage.setItem(
      deskPlace,
      JSON.stringify([status.folder, status.desk.name, status.desk.timezone]),
    )
}
