import type { ImportReport } from '../../shared/import/report.ts'
import { pageStore } from '../state/page-state.ts'
import { useDesk } from '../state/use-desk.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'

const close = (): void => pageStore.setState({ importReport: null })

type PlacesProps = { readonly title: string; readonly places: ImportReport['failures'] }

function Places({ title, places }: PlacesProps) {
  if (places.length === 0) return null
  return (
    <>
      <p className="import-about">{title}</p>
      <ul className="report-list selectable">
        {places.map(({ place, reason }) => (
          <li key={place + reason} className="report-item">
            <span className="report-item-name">{place}</span>
            <span className="secondary">{reason}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function ReportBody({ added, updated, skipped, failed, failures, notes }: ImportReport) {
  return (
    <>
      <p>{t('import.done', { added, updated, skipped })}</p>
      <Places title={t('import.failed', { failed })} places={failures} />
      <Places title={t('import.notes', { count: notes.length })} places={notes} />
    </>
  )
}

/** How an import ended when some of it could not be taken in whole: each item with its place and reason. */
export function ImportReportDialog() {
  const report = useDesk((state) => state.importReport)
  return (
    <Dialog
      title={t('import.title')}
      isOpen={report !== null}
      onClose={close}
      actions={<Button onPress={close}>{t('ui.close')}</Button>}
    >
      {report !== null && <ReportBody {...report} />}
    </Dialog>
  )
}
