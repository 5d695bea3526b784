import { memo } from 'react'

import type { State } from '../../../shared/article/state.ts'
import { stateSteps } from '../../../shared/article/state-steps.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { useDesk } from '../../state/use-desk.ts'
import { useTally } from './use-tally.ts'
import { t } from '../../t.ts'
import { StateGlyph } from '../../story/state-glyph.tsx'
import { libraryQuery } from './library-query.ts'
import { narrow } from './narrow.ts'

type ChipProps = {
  readonly state: State | null
  readonly count: number
  readonly isChosen: boolean
}

function Chip({ state, count, isChosen }: ChipProps) {
  return (
    <button
      type="button"
      className="state-chip"
      aria-pressed={isChosen}
      onClick={() => narrow({ state })}
    >
      {state !== null && <StateGlyph state={state} />}
      {state === null ? t('library.anyState') : t(`state.${state}`)}
      <span className="tabular secondary">{count.toLocaleString('en-GB')}</span>
    </button>
  )
}

/** How what was searched for divides into states; a press shows one of them. */
export const StateChips = memo(function StateChips({ shown }: { readonly shown: string | null }) {
  const narrowing = useDesk((state) => state.narrowing)
  const { sections } = useOpenDesk()
  const query = libraryQuery({ ...narrowing, state: null }, sections)
  if (query === '') return null
  const isShown = shown === libraryQuery(narrowing, sections)
  return <ChipsOf query={query} isShown={isShown} chosen={narrowing.state} />
})

type ChipsProps = {
  readonly query: string
  /** Its rows are there: counting goes through all of them, and nobody is to wait for that. */
  readonly isShown: boolean
  readonly chosen: State | null
}

function ChipsOf({ query, isShown, chosen }: ChipsProps) {
  const counts = useTally(query, isShown)
  if (counts === null) return null
  const shown = stateSteps.filter((state) => (counts.states[state] ?? 0) > 0 || state === chosen)
  if (shown.length < 2) return null
  return (
    <div className="state-chips" role="group" aria-label={t('library.foundStates')}>
      <Chip state={null} count={counts.total} isChosen={chosen === null} />
      {shown.map((state) => (
        <Chip
          key={state}
          state={state}
          count={counts.states[state] ?? 0}
          isChosen={state === chosen}
        />
      ))}
    </div>
  )
}
