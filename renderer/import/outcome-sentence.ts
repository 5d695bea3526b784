import type { ImportOutcome } from '../../shared/import/import-plan.ts'
import { t } from '../t.ts'

/** How an import ended, in one sentence. */
export function outcomeSentence({ report, isCancelled }: ImportOutcome): string {
  const { added, updated, skipped } = report
  return isCancelled
    ? t('import.cancelled', { added, updated })
    : t('import.done', { added, updated, skipped })
}
