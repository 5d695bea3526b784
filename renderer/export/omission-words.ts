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

// More ends than these make a list of times of what is to be a sentence.
const mostEnds = 3

/** How many were left out for each reason, as `1 embargoed until 18:00, 2 held`; many embargoes are counted as one. */
export function omissionCounts(omitted: readonly OmittedArticle[], times: Times): string {
  const ends = new Set(
    omitted.flatMap(({ omission }) => (omission.reason === 'embargoed' ? [omission.until] : [])),
  )
  const wordsOf = (omission: Omission): string =>
    omission.reason === 'embargoed' && ends.size > mostEnds
      ? t('omission.embargoedStill')
      : omissionWords(omission, times)
  const counts = new Map<string, number>()
  for (const { omission } of omitted) {
    const words = wordsOf(omission)
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  return [...counts].map(([words, count]) => t('export.counted', { count, words })).join(', ')
}
