import { goTo } from '../../state/navigate.ts'
import { pageStore } from '../../state/page-state.ts'
import type { Target } from './bulk-store.ts'

/** Goes to the Export screen with those articles chosen. */
export function exportTarget({ guids }: Target): void {
  pageStore.setState(({ exportWish }) => ({ exportWish: { ...exportWish, query: '', guids } }))
  goTo({ screen: 'export' })
}
