import type { Desk } from '../../shared/desk/desk.ts'
import { instantOf } from '../../shared/instant/instant-of.ts'
import { showInstant } from '../../shared/instant/show-instant.ts'
import { t } from '../t.ts'

/** A moment as the pattern writes it; null when the pattern is not one. */
export function patternExample(
  pattern: string,
  now: Date,
  { timezone }: Pick<Desk, 'timezone'>,
): string | null {
  try {
    const example = showInstant(instantOf(now), pattern, timezone)
    return example.trim() === '' ? null : example
  } catch {
    return null
  }
}

/** A whole number above zero, or null. */
export function readCount(text: string): number | null {
  const count = Number(text)
  return /^\d{1,5}$/.test(text.trim()) && count > 0 ? count : null
}

export function checkCount(text: string): string | null {
  return readCount(text) === null ? t('settings.notACount') : null
}

export function checkBaseUrl(text: string): string | null {
  if (text === '') return null
  const isAddress = /^https?:\/\/[^\s?#]+\/$/.test(text) && URL.canParse(text)
  return isAddress ? null : t('settings.notAnAddress')
}
