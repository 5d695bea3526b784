import { languageName, languageOptions } from '../../desk/languages.ts'

// Of Ukraine's neighbours, and of those whom its newsrooms quote most.
const others = 'bg crh cs de es fr hu it pl ro ru tr'.split(' ')

export type LanguageChoice = { readonly value: string; readonly label: string }

/** The languages that a passage may be marked as: the desk's, those the text has, and others by name. */
export function languageChoices(own: string, inText: readonly string[]): readonly LanguageChoice[] {
  const byName = (codes: readonly string[]): LanguageChoice[] =>
    codes
      .map((value) => ({ value, label: languageName(value) }))
      .sort((one, other) => one.label.localeCompare(other.label))
  const all = [...languageOptions(), ...byName(inText), ...byName(others)]
  return all.filter(
    ({ value }, at) => value !== own && all.findIndex((one) => one.value === value) === at,
  )
}
