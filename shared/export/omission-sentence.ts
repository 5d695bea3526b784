import { showInstant } from '../instant/show-instant.ts'
import { formatMessage } from '../message/format-message.ts'
import type { OmittedArticle } from './report.ts'

/** Why an article was left out, for people, in the desk's time. */
export function omissionSentence(
  { headline, omission }: OmittedArticle,
  datePattern: string,
  timezone: string,
): string {
  const until =
    omission.reason === 'embargoed' ? showInstant(omission.until, datePattern, timezone) : ''
  const reason = formatMessage(`omission.${omission.reason}`, { until })
  return formatMessage('cli.omitted', { headline, reason })
}
