import { useStore } from 'zustand'

import { t } from '../../t.ts'
import type { FindSession, FindState } from './find-session.ts'

function wordsFor({ found, current }: FindState): string {
  switch (found.kind) {
    case 'nothing':
      return ''
    case 'invalid':
      return t('find.invalid')
    case 'tooSlow':
      return t('find.tooSlow')
    case 'found':
      if (found.hits.length === 0) return t('find.none')
      return t('find.count', { current: current + 1, total: found.hits.length })
  }
}

/** How many there are and which one stepping stands at, or why nothing was found. */
export function FindCount({ session }: { readonly session: FindSession }) {
  const words = useStore(session.store, wordsFor)
  const isProblem = useStore(
    session.store,
    ({ found }) => found.kind === 'invalid' || found.kind === 'tooSlow',
  )
  return (
    <span
      role="status"
      aria-label={t('find.matches')}
      className="find-count tabular"
      data-problem={isProblem || undefined}
    >
      {words}
    </span>
  )
}
