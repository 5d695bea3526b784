import { Check, Minus } from 'lucide-react'

/** A checkbox that is drawn only: the row it stands in is what is checked. */
export function Tick({ state }: { readonly state: 'on' | 'off' | 'some' | 'none' }) {
  if (state === 'none') return <span className="tick" aria-hidden />
  const Mark = state === 'some' ? Minus : Check
  return (
    <span className="tick tick-box" data-state={state} aria-hidden>
      {state !== 'off' && <Mark className="tick-mark" strokeWidth={3} />}
    </span>
  )
}
