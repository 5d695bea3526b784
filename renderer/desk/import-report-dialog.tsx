import type { ImportReport } from '../../shared/import/report.ts'
import { pageStore } from '../state/page-state.ts'
import { useDesk } from '../state/use-desk.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'

const close = (): void => pageStore.setState({ importReport: null })

function ReportBody({ added, updated, skipped, failed, failures }: ImportReport) {
  return (
    <>
      <p>{t('import.done', { added, updated, skipped })}</p>
      <p className="import-failed">{t('import.failed', { failed })}</p>
      <ul className="report-list selectable">
        {failures.map(({ place, reason }) => (
          <li key={place + reason} className="report-item">
            <span className="report-item-name">{place}</span>
            <span className="secondary">{reason}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** How an import ended when some of it could not be read: each item with its place and reason. */
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
