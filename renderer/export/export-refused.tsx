import { CircleAlert } from 'lucide-react'

import type { RefusedExport } from '../state/page-state.ts'
import { t } from '../t.ts'
import { formatTitle } from './format-title.ts'

/** Why an export left nothing; it stays until the next, since a toast would be gone by then. */
export function ExportRefused({ refused }: { readonly refused: RefusedExport }) {
  const { format, reason } = refused
  return (
    <section className="export-report" aria-label={t('export.report')}>
      <p className="export-sentence">
        <CircleAlert aria-hidden className="export-mark" />
        {t('export.refused', { format: formatTitle(format), reason })}
      </p>
    </section>
  )
}
