import type { ListChange } from '../../../shared/list/differences.ts'
import type { ListView } from '../../../shared/list/list-view.ts'
import { headlineShown } from '../../story/headline-shown.ts'
import { t } from '../../t.ts'

type Props = { readonly view: ListView; readonly changes: readonly ListChange[] }

/** What readers see now and will not see after the launch. */
export function DroppedEntries({ view, changes }: Props) {
  const dropped = new Set(changes.flatMap((it) => (it.kind === 'dropped' ? [it.article] : [])))
  const rows = view.live.filter(({ entry }) => dropped.has(entry.article))
  if (rows.length === 0) return null
  return (
    <div className="dropped">
      <h3 className="dropped-title">{t('list.leaves', { count: rows.length })}</h3>
      {rows.map((row) => (
        <p key={row.entry.article} className="dropped-headline" title={headlineShown(row)}>
          {headlineShown(row)}
        </p>
      ))}
    </div>
  )
}
