import { TZDate } from '@date-fns/tz'

import type { Instant } from '../instant/instant.ts'

// Sunday is 0, as in Date.
const weekdays: readonly (readonly string[])[] = [
  ['sunday', 'sun', 'неділя', 'неділю', 'неділі', 'неділею'],
  ['monday', 'mon', 'понеділок', 'понеділка', 'понеділку', 'понеділком'],
  ['tuesday', 'tue', 'tues', 'вівторок', 'вівторка', 'вівторку', 'вівторком'],
  ['wednesday', 'wed', 'середа', 'середу', 'середи', 'середі', 'середою'],
  ['thursday', 'thu', 'thur', 'thurs', 'четвер', 'четверга', 'четвергу', 'четвергом'],
  ['friday', 'fri', "п'ятниця", "п'ятницю", "п'ятниці", "п'ятницею"],
  ['saturday', 'sat', 'субота', 'суботу', 'суботи', 'суботі', 'суботою'],
]
const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'січня'],
  ['february', 'feb', 'лютого'],
  ['march', 'mar', 'березня'],
  ['april', 'apr', 'квітня'],
  ['may', 'травня'],
  ['june', 'jun', 'червня'],
  ['july', 'jul', 'липня'],
  ['august', 'aug', 'серпня'],
  ['september', 'sept', 'sep', 'вересня'],
  ['october', 'oct', 'жовтня'],
  ['november', 'nov', 'листопада'],
  ['december', 'dec', 'грудня'],
]

const oneOf = (words: readonly (readonly string[])[]): string => words.flat().join('|')
// A whole word in either script; JavaScript's own \b knows only Latin letters.
const day = `(?<![\\p{L}\\p{N}])(?<weekday>${oneOf(weekdays)})\\.?[,\\s(–—-]{1,4}(?:the\\s)?`
const dates = [
  `(?<month>${oneOf(months)})\\.?\\s(?<date>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(?<year>\\d{4}))?`,
  `(?<date>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(?<month>${oneOf(months)})(?:,?\\s(?<year>\\d{4}))?`,
  `(?<date>\\d{1,2})\\.(?<number>\\d{1,2})\\.(?<year>\\d{4})`,
].map((date) => new RegExp(`${day}${date}(?![\\p{L}\\p{N}])`, 'giu'))

/**
 * The first weekday in the text that its date does not fall on, as written (`Friday, 24 November`);
 * null when all agree. A date without a year is the nearest one to `now` in the desk's time zone.
 */
export function weekdayMismatch(text: string, now: Instant, timezone: string): string | null {
  const plain = text.replace(/[’ʼ]/g, "'").replace(/[\u00A0\u202F]/g, ' ')
  const found = dates.flatMap((pattern) => [...plain.matchAll(pattern)])
  const wrong = found
    .toSorted((one, other) => one.index - other.index)
    .find((match) => isWrong(match.groups ?? {}, now, timezone))
  return wrong?.[0] ?? null
}

type Groups = Readonly<Record<string, string | undefined>>

function isWrong(groups: Groups, now: Instant, timezone: string): boolean {
  const weekday = placeOf(weekdays, groups['weekday'])
  const month =
    groups['number'] === undefined ? placeOf(months, groups['month']) : Number(groups['number']) - 1
  const date = Number(groups['date'])
  const day = (year: number): number => Date.UTC(year, month, date)
  const isDate = (year: number): boolean => new Date(day(year)).getUTCDate() === date
  if (month < 0 || month > 11 || weekday < 0) return false
  const { year } = groups
  if (year !== undefined) return !isDate(Number(year)) || weekdayOf(day(Number(year))) !== weekday
  const today = new TZDate(now, timezone)
  const here = today.getFullYear()
  const near = [here - 1, here, here + 1]
    .filter(isDate)
    .toSorted((one, other) => Math.abs(day(one) - +today) - Math.abs(day(other) - +today))[0]
  return near !== undefined && weekdayOf(day(near)) !== weekday
}

function placeOf(words: readonly (readonly string[])[], word = ''): number {
  return words.findIndex((forms) => forms.includes(word.toLowerCase()))
}

function weekdayOf(day: number): number {
  return new Date(day).getUTCDay()
}
