import { CircleAlert, CircleCheck, FolderOpen } from 'lucide-react'

import type { Desk } from '../../shared/desk/desk.ts'
import type { ExportReport } from '../../shared/export/report.ts'
import { ask } from '../desk.ts'
import { useOpenDesk } from '../state/open-desk.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { omissionCounts, omissionWords } from './omission-words.ts'
import { type ReportItem, ReportList } from './report-list.tsx'

/** The whole outcome in one sentence. */
function reportSentence(report: ExportReport, desk: Desk): string {
  const { outcome, written, omitted, failed, cleaned } = report
  if (outcome === 'cancelled') return t('export.cancelled')
  const parts = [
    t('export.written', { written }),
    omitted.length > 0 &&
      t('export.leftOut', {
        count: omitted.length,
        reasons: omissionCounts(omitted, desk),
      }),
    failed.length > 0 && t('export.failed', { count: failed.length }),
    cleaned.length > 0 && t('export.cleaned', { count: cleaned.length }),
  ]
  return `${parts.filter(Boolean).join(', ')}.`
}

function itemsOf({ failed, omitted, cleaned }: ExportReport, desk: Desk): readonly ReportItem[] {
  const leftOut = omitted.map(({ guid, headline, omission }) => ({
    guid,
    headline,
    reason: omissionWords(omission, desk),
  }))
  const changed = cleaned.map(({ guid, headline, signs }) => ({
    guid,
    headline,
    reason: t('export.cleanedItem', { signs: signs.join(', ') }),
  }))
  return [...failed, ...changed, ...leftOut]
}

/** What came of an export; everything that did not go out is a link to its article. */
export function ExportReportView({ report }: { readonly report: ExportReport }) {
  const desk = useOpenDesk()
  const { outcome, out, failed } = report
  const isWhole = outcome === 'written' && failed.length === 0
  const Mark = isWhole ? CircleCheck : CircleAlert
  return (
    <section className="export-report" aria-label={t('export.report')}>
      <p className="export-sentence" data-whole={isWhole || undefined}>
        <Mark aria-hidden className="export-mark" />
        {reportSentence(report, desk)}
      </p>
      {outcome === 'written' && (
        <div className="export-out">
          <span className="export-path selectable" title={out}>
            {out}
          </span>
          <Button icon={FolderOpen} onPress={() => void ask('export.showFolder', { out })}>
            {t('export.openFolder')}
          </Button>
        </div>
      )}
      <ReportList items={itemsOf(report, desk)} />
    </section>
  )
}
