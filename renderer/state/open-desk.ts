import type { Desk } from '../../shared/desk/desk.ts'
import { newDesk } from '../../shared/desk/new-desk.ts'
import type { PageState } from './page-state.ts'
import { useDesk } from './use-desk.ts'

const noDesk = newDesk({ name: ' ' })

/** The settings of the desk that is open; a new desk's before one is. */
export function openDesk(state: PageState): Desk {
  return state.status?.kind === 'open' ? state.status.desk : noDesk
}

/** Which desk is open; null while none is. */
export function openFolder({ status }: PageState): string | null {
  return status?.kind === 'open' ? status.folder : null
}

export function isWritable(state: PageState): boolean {
  return state.status?.kind === 'open' && !state.status.isReadOnly
}

export function useOpenDesk(): Desk {
  return useDesk(openDesk)
}

export function useIsWritable(): boolean {
  return useDesk(isWritable)
}
