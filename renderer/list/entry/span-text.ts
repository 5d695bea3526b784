import { t } from '../../t.ts'

/** A boost in words: hours where it is whole ones. */
export function spanText(minutes: number): string {
  return minutes % 60 === 0
    ? t('entry.hours', { count: minutes / 60 })
    : t('entry.minutes', { count: minutes })
}
