import { useEffect } from 'react'

import { useDesk } from '../state/use-desk.ts'
import { t } from '../t.ts'
import { ScreenHeading } from '../ui/screen-heading.tsx'
import { DestinationList } from './destination-list.tsx'
import { ExportForm } from './export-form.tsx'
import { ExportRefused } from './export-refused.tsx'
import { ExportReportView } from './export-report-view.tsx'
import { ExportRunning } from './export-running.tsx'
import { loadDestinations } from './run-export.ts'

function ExportOutcome() {
  const run = useDesk((state) => state.exportRun)
  if (run.kind === 'none') return null
  if (run.kind === 'running') return <ExportRunning run={run} />
  return (
    <>
      {run.refused.map((refused, at) => (
        // Two may be to one place with one reason.
        <ExportRefused key={at} refused={refused} />
      ))}
      {run.reports.map((report, at) => (
        <ExportReportView key={at} report={report} />
      ))}
    </>
  )
}

/** The Export screen: what to write where, how far it is, what came of it, and where it went before. */
export function ExportScreen() {
  const isRunning = useDesk((state) => state.exportRun.kind === 'running')
  useEffect(() => void loadDestinations(), [])
  return (
    <div className="page">
      <div className="page-column">
        <ScreenHeading>{t('command.view.export')}</ScreenHeading>
        <p className="page-lead">{t('export.text')}</p>
        <ExportForm isRunning={isRunning} />
        <div className="export-outcome" aria-live="polite">
          <ExportOutcome />
        </div>
        <DestinationList isRunning={isRunning} />
      </div>
    </div>
  )
}
