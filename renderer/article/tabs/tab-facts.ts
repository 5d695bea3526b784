import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'

import type { Guid } from '../../../shared/article/guid.ts'
import type { State } from '../../../shared/article/state.ts'
import { useDesk } from '../../state/use-desk.ts'
import { t } from '../../t.ts'
import { headlineOf } from '../headline-of.ts'
import type { TextState } from '../open-text.ts'
import { useKeptText } from '../open-texts.ts'

export type TabFacts = {
  readonly headline: string
  /** Null until the desk has answered. */
  readonly state: State | null
  readonly hasFailed: boolean
}

const noText: StoreApi<TextState | null> = createStore<TextState | null>(() => null)

/** The text of an open article; an empty store while it is not in memory. */
export function useTextStore(guid: Guid): StoreApi<TextState | null> {
  return useKeptText(guid)?.store ?? noText
}

/** An open article's headline: as typed when it is in memory, else as the desk has it. */
export function useTabHeadline(guid: Guid): string {
  const known = useDesk(({ tabHeads }) => {
    const head = tabHeads.get(guid)
    return head === undefined ? '' : headlineOf(head)
  })
  const typed = useStore(useTextStore(guid), (state) => state?.fields.headline)
  return typed === undefined ? known : typed.trim() || t('frame.untitled')
}

/** What a tab says of its article. */
export function useTabFacts(guid: Guid): TabFacts {
  const headline = useTabHeadline(guid)
  const known = useDesk(({ tabHeads }) => tabHeads.get(guid)?.state)
  const store = useTextStore(guid)
  const state = useStore(store, (state) => state?.standing.state)
  const hasFailed = useStore(store, (state) => state?.save.kind === 'failed')
  return { headline, state: state ?? known ?? null, hasFailed }
}

export function tabName({ headline, state, hasFailed }: TabFacts): string {
  if (state === null) return headline
  const words = { headline, state: t(`state.${state}`) }
  return t(hasFailed ? 'tabs.nameUnsaved' : 'tabs.name', words)
}
