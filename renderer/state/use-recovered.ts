import { useMemo } from 'react'

import type { DeskStatus } from '../../shared/desk/desk-status.ts'
import { useDesk } from './use-desk.ts'

type Recovered = Extract<DeskStatus, { readonly kind: 'open' }>['recovered']

const none: Recovered = []

/** The articles that a crash left and nobody has looked at since. */
export function useRecovered(): Recovered {
  const recovered = useDesk(({ status }) => (status?.kind === 'open' ? status.recovered : none))
  const seen = useDesk(({ seenRecovered }) => seenRecovered)
  return useMemo(() => recovered.filter(({ guid }) => !seen.has(guid)), [recovered, seen])
}
