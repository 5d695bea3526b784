import type { ReactNode } from 'react'

import type { State } from '../../shared/article/state.ts'

const ring = { cx: 7, cy: 7, r: 5.25, fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 }

// Each state has a shape of its own, so that it can be told without its colour.
const shapes: Readonly<Record<State, ReactNode>> = {
  draft: <circle {...ring} strokeDasharray="2.2 2.0" />,
  inReview: (
    <>
      <circle {...ring} />
      <path d="M7 1.75a5.25 5.25 0 0 1 0 10.5z" fill="currentColor" />
    </>
  ),
  ready: (
    <>
      <circle {...ring} />
      <circle cx="7" cy="7" r="2.5" fill="currentColor" />
    </>
  ),
  published: (
    <>
      <circle cx="7" cy="7" r="6" fill="currentColor" />
      <path d="m4.4 7.2 1.8 1.8 3.4-3.8" className="state-glyph-cut" />
    </>
  ),
  corrected: (
    <>
      <path d="M7 .6 13.4 7 7 13.4.6 7z" fill="currentColor" />
      <path d="m4.8 7.1 1.6 1.6 2.9-3.3" className="state-glyph-cut" />
    </>
  ),
  held: (
    <>
      <rect x="1" y="1" width="12" height="12" rx="3" fill="currentColor" />
      <path d="M5.4 4.5v5M8.6 4.5v5" className="state-glyph-cut" />
    </>
  ),
  killed: (
    <>
      <path d="M4.3.8h5.4l3.5 3.5v5.4l-3.5 3.5H4.3L.8 9.7V4.3z" fill="currentColor" />
      <path d="m4.9 4.9 4.2 4.2m0-4.2L4.9 9.1" className="state-glyph-cut" />
    </>
  ),
  spiked: (
    <>
      <circle {...ring} />
      <path d="m3.4 10.6 7.2-7.2" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
}

export function StateGlyph({ state }: { readonly state: State }) {
  return (
    <svg className={`state-glyph state-${state}`} viewBox="0 0 14 14" aria-hidden>
      {shapes[state]}
    </svg>
  )
}
