import type { Instant } from '../instant/instant.ts'
import type { Content } from './content.ts'

export type DatelineFacts = Pick<Content, 'located' | 'source' | 'language'> & {
  /** The day the story is of; the desk's clock says which. */
  readonly at: Instant
  readonly timezone: string
}

/**
 * The dateline as it is printed, in the story's language: `KYIV, Nov 25 (Ukrinform)`, `КИЇВ,
 * 25 листопада (Укрінформ)`; empty while nobody said where it was written.
 */
export function dateline({ located, source, language, at, timezone }: DatelineFacts): string {
  const place = located.trim().toLocaleUpperCase(language)
  if (place === '') return ''
  const day = new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: language.startsWith('en') ? 'short' : 'long',
    timeZone: timezone,
  }).format(new Date(at))
  return `${place}, ${day}${source.trim() === '' ? '' : ` (${source.trim()})`}`
}

// A wire writes the month before the day, as Americans do, unless the story names another English.
function localeOf(language: string): string {
  return language === 'en' ? 'en-US' : language
}
