import { CornerDownRight } from 'lucide-react'

import type { Row } from '../../../shared/list/list-view.ts'
import { headlineShown } from '../../story/headline-shown.ts'
import { t } from '../../t.ts'

/** The words above an entry's headline. */
export function EntryKicker({ id, row }: { readonly id: string; readonly row: Row }) {
  const { kicker } = row.entry
  if (kicker === null) return null
  return (
    <p id={id} className="entry-kicker" title={kicker} lang={row.head?.working.language}>
      {kicker}
    </p>
  )
}

/** The stories below an entry, on one line of their headlines. */
export function EntryLinks({ id, row: { links } }: { readonly id: string; readonly row: Row }) {
  if (links.length === 0) return null
  const headlines = links.map((head) => headlineShown({ head }))
  return (
    <p id={id} className="entry-links" title={headlines.join('\n')}>
      <CornerDownRight aria-hidden className="list-mark-icon" />
      <span className="entry-link-count">{t('entry.linkCount', { count: links.length })}</span>
      <span className="entry-link-headlines">{headlines.join(' · ')}</span>
    </p>
  )
}
