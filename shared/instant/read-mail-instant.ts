import type { Instant } from './instant.ts'
import { readInstant } from './instant-of.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** The zones that RFC 822 names; a military letter but Z meant both signs to those who wrote them. */
const zones: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
}
const pattern =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4}|\d{2})\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([a-z]{1,3}|[+-]\d\d:?\d\d)$/i

/** Reads a time as mail and RSS write it (RFC 822), with its zone; null when it is not one. */
export function readMailInstant(text: string): Instant | null {
  const found = pattern.exec(text.trim())
  if (found === null) return null
  const [, day = '', monthName = '', year = '', hour = '', minute = '', second = '00', zone = ''] =
    found
  const month = months.indexOf(monthName.toLowerCase()) + 1
  const named = zones[zone.toLowerCase()] ?? zone
  if (month === 0 || !/^(?:Z|[+-])/.test(named)) return null
  const date = `${fullYear(year)}-${two(month)}-${two(Number(day))}`
  // A calendar that does not have the day would take the next one.
  if (new Date(`${date}T00:00:00Z`).getUTCDate() !== Number(day)) return null
  return readInstant(`${date}T${two(Number(hour))}:${minute}:${second}${named}`)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** Of two digits, as RFC 2822 has it. */
function fullYear(year: string): string {
  if (year.length === 4) return year
  return Number(year) < 50 ? `20${year}` : `19${year}`
}
