import type { ShownReport } from '../../shared/import/shown-report.ts'
import { t } from '../t.ts'

type Props = { readonly title: string; readonly places: ShownReport['failures'] }

/** Items of an import by their places, each with what was wrong with it. */
export function ImportPlaces({ title, places: { first, count } }: Props) {
  if (count === 0) return null
  return (
    <>
      <p className="import-about">{title}</p>
      <ul className="report-list selectable">
        {first.map(({ place, reason }) => (
          <li key={place + reason} className="report-item">
            <span className="report-item-name">{place}</span>
            <span className="secondary">{reason}</span>
          </li>
        ))}
      </ul>
      {count > first.length && (
        <p className="secondary">{t('import.morePlaces', { count: count - first.length })}</p>
      )}
    </>
  )
}
