import { SpellCheck } from 'lucide-react'
import { ToggleButton } from 'react-aria-components'

import { t } from '../t.ts'
import type { OpenText } from './open-text.ts'
import { dictionaryFor, useMissingDictionaries } from './spelling-verdicts.ts'
import { turnSpelling, useSpellingWish } from './spelling-wish.ts'
import { useText } from './use-open-text.ts'

type Props = { readonly text: OpenText; readonly language: string }

/** Turns the spelling on and off, and says when the story's language has no dictionary. */
export function SpellingFoot({ text, language }: Props) {
  const isOn = useSpellingWish((wish) => wish.isOn)
  const code = useText(text, (state) => state.fields.language)
  const isMissing = useMissingDictionaries((missing) => missing.has(dictionaryFor(code)))
  return (
    <>
      <ToggleButton className="spelling-toggle" isSelected={isOn} onChange={turnSpelling}>
        <SpellCheck aria-hidden className="button-icon" />
        {t('spelling.toggle')}
      </ToggleButton>
      {isOn && isMissing && (
        <span role="note" className="spelling-missing">
          {t('spelling.noDictionary', { language })}
        </span>
      )}
    </>
  )
}
