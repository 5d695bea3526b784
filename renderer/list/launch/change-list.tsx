import { ArrowUpDown, type LucideIcon, Minus, Pencil, Plus } from 'lucide-react'

import type { ListChange } from '../../../shared/list/differences.ts'
import type { PlannedChange } from '../../../shared/list/launch-plan.ts'
import { t } from '../../t.ts'

const icons: Readonly<Record<ListChange['kind'], LucideIcon>> = {
  added: Plus,
  dropped: Minus,
  moved: ArrowUpDown,
  changed: Pencil,
}

type Props = {
  readonly label: string
  readonly changes: readonly PlannedChange[]
  /** What is said when nothing was done. */
  readonly none: string
  readonly isFresh?: (change: PlannedChange) => boolean
}

/** What was done to a list, a line for each story. */
export function ChangeList({ label, changes, none, isFresh = () => false }: Props) {
  if (changes.length === 0) return <p className="secondary">{none}</p>
  return (
    <ul className="change-list" aria-label={label}>
      {changes.map((change) => (
        <ChangeLine
          key={`${change.kind} ${change.article}`}
          change={change}
          isFresh={isFresh(change)}
        />
      ))}
    </ul>
  )
}

type LineProps = { readonly change: PlannedChange; readonly isFresh: boolean }

function ChangeLine({ change, isFresh }: LineProps) {
  const { kind, headline, headlineBefore, what } = change
  const Icon = icons[kind]
  const isReworded = what.includes('headline') && headlineBefore !== null
  return (
    <li className={`change change-${kind}`} data-fresh={isFresh || undefined}>
      <Icon aria-hidden className="change-icon" strokeWidth={2.25} />
      <span className="change-words">
        <span className="change-headline">{headline || t('frame.untitled')}</span>
        {isReworded && (
          <span className="change-before">{t('launch.was', { headline: headlineBefore })}</span>
        )}
      </span>
      <span className="change-deed tabular">
        {isFresh && <strong className="change-fresh">{t('launch.fresh')} </strong>}
        {deedOf(change)}
      </span>
    </li>
  )
}

/** Where it stood and stands, counted as people count, and what is other than it was. */
function deedOf({ kind, from, to, what }: PlannedChange): string {
  const parts = what.map((part) => t(`launch.part.${part}`)).join(', ')
  const values = { from: (from ?? 0) + 1, to: (to ?? 0) + 1, what: parts }
  if (kind === 'moved' && parts !== '') return t('launch.change.movedAndChanged', values)
  return t(`launch.change.${kind}`, values)
}
