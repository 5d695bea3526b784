import { ArrowUpDown, Pencil, Plus, type LucideIcon } from 'lucide-react'

import type { ListChange } from '../../../shared/list/differences.ts'
import { t } from '../../t.ts'

const icons: Readonly<Record<ListChange['kind'], LucideIcon | null>> = {
  added: Plus,
  moved: ArrowUpDown,
  changed: Pencil,
  dropped: null,
}

/** The mark in an entry's margin: how its place in the draft differs from live. */
export function ChangeMark({ kind }: { readonly kind: ListChange['kind'] | null }) {
  const Icon = kind === null ? null : icons[kind]
  if (kind === null || Icon === null) return null
  return (
    <span className={`change-mark change-mark-${kind}`} title={t(`list.change.${kind}`)}>
      <Icon aria-hidden className="change-mark-icon" strokeWidth={2.5} />
    </span>
  )
}
