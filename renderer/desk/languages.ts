import { t } from '../t.ts'

/** The languages a desk may write in from the start. */
export function languageOptions() {
  return [
    { value: 'en', label: t('language.en') },
    { value: 'uk', label: t('language.uk') },
  ] as const
}
