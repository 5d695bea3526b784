import { SpellCheck } from 'lucide-react'
import { ToggleButton } from 'react-aria-components'

import { languageName } from '../../desk/languages.ts'
import { t } from '../../t.ts'
import type { OpenText } from '../open-text.ts'
import { usePassageLanguages } from './passage-languages.ts'
import { dictionaryFor, useMissingDictionaries } from './spelling-verdicts.ts'
import { turnSpelling, useSpellingWish } from './spelling-wish.ts'
import { useText } from '../use-open-text.ts'

type Props = { readonly text: OpenText }

/** Turns the spelling on and off, and says which of the story's languages have no dictionary. */
export function SpellingFoot({ text }: Props) {
  const isOn = useSpellingWish((wish) => wish.isOn)
  const own = useText(text, (state) => state.fields.language)
  const passages = usePassageLanguages(text.guid)
  const missing = useMissingDictionaries()
  const unspelt = [own, ...passages].filter((language) => missing.has(dictionaryFor(language)))
  const names = [...new Set(unspelt.map(languageName))]
  return (
    <>
      <ToggleButton className="spelling-toggle" isSelected={isOn} onChange={turnSpelling}>
        <SpellCheck aria-hidden className="button-icon" />
        {t('spelling.toggle')}
      </ToggleButton>
      {isOn && names.length > 0 && (
        <span role="note" className="spelling-missing">
          {t('spelling.noDictionary', { language: names.join(', ') })}
        </span>
      )}
    </>
  )
}
