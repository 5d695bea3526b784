import type { Omission } from '../../shared/article/omission-of.ts'
import type { Desk } from '../../shared/desk/desk.ts'
import type { OmittedArticle } from '../../shared/export/report.ts'
import { showInstant } from '../../shared/instant/show-instant.ts'
import { t } from '../t.ts'

type Times = Pick<Desk, 'timezone' | 'datePattern'>

/** Why one article was left out. */
export function omissionWords(omission: Omission, { timezone, datePattern }: Times): string {
  if (omission.reason !== 'embargoed') return t(`omission.${omission.reason}`)
  return t('omission.embargoed', { until: showInstant(omission.until, datePattern, timezone) })
}

/** How many were left out for each reason, as `1 embargoed until 18:00, 2 held`. */
export function omissionCounts(omitted: readonly OmittedArticle[], times: Times): string {
  const counts = new Map<string, number>()
  for (const { omission } of omitted) {
    const words = omissionWords(omission, times)
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  return [...counts].map(([words, count]) => `${count.toLocaleString('en-GB')} ${words}`).join(', ')
}
