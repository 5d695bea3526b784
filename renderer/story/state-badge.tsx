import type { State } from '../../shared/article/state.ts'
import { t } from '../t.ts'
import { StateGlyph } from './state-glyph.tsx'

/** Where an article stands: word, shape and colour. */
export function StateBadge({ state }: { readonly state: State }) {
  return (
    <span className={`state-badge state-${state}`} title={t(`state.${state}`)}>
      <StateGlyph state={state} />
      {t(`state.${state}`)}
    </span>
  )
}
