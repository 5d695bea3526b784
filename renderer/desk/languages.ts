import { t } from '../t.ts'

/** The languages a desk may write in from the start. */
export function languageOptions() {
  return [
    { value: 'en', label: t('language.en') },
    { value: 'uk', label: t('language.uk') },
  ] as const
}

const names = new Intl.DisplayNames(['en'], { type: 'language' })

/** What people call a language; its tag, when nobody calls it anything. */
export function languageName(language: string): string {
  const known = languageOptions().find(({ value }) => value === language)
  if (known !== undefined) return known.label
  try {
    return names.of(language) ?? language
  } catch {
    // An imported story may claim to be in anything.
    return language
  }
}
