import type { ImportReport } from '../../shared/import/report.ts'

type Props = { readonly title: string; readonly places: ImportReport['failures'] }

// Who has more to mend mends these first, and looks again.
const most = 200

/** Items of an import by their places, each with what was wrong with it. */
export function ImportPlaces({ title, places }: Props) {
  if (places.length === 0) return null
  return (
    <>
      <p className="import-about">{title}</p>
      <ul className="report-list selectable">
        {places.slice(0, most).map(({ place, reason }) => (
          <li key={place + reason} className="report-item">
            <span className="report-item-name">{place}</span>
            <span className="secondary">{reason}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
