import type { Desk } from '../../shared/desk/desk.ts'
import { newDesk } from '../../shared/desk/new-desk.ts'
import type { PageState } from './page-state.ts'
import { useDesk } from './use-desk.ts'

const noDesk = newDesk({ name: ' ' })

/** The settings of the desk that is open; a new desk's before one is. */
export function openDesk({ status }: PageState): Desk {
  return status === null || status.kind === 'none' ? noDesk : status.desk
}

/** Which desk is open or being opened; null while none is. */
export function openFolder({ status }: Pick<PageState, 'status'>): string | null {
  return status === null || status.kind === 'none' ? null : status.folder
}

export function isWritable({ status }: PageState): boolean {
  return status?.kind === 'open' && !status.isReadOnly
}

export function useOpenDesk(): Desk {
  return useDesk(openDesk)
}

export function useIsWritable(): boolean {
  return useDesk(isWritable)
}
