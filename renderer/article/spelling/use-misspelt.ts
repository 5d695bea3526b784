import { useEffect, useState } from 'react'

import { checkedWords } from '../../../shared/spelling/checked-words.ts'
import { movedWords } from '../../../shared/spelling/moved-words.ts'
import type { FoundWord } from '../../../shared/spelling/words-in.ts'
import { useDeskWords } from '../../state/desk-words.ts'
import { learnVerdicts, verdictOn } from './spelling-verdicts.ts'

type Wish = {
  readonly isOn: boolean
  readonly language: string
  readonly ignored: ReadonlySet<string>
}
type Found = { readonly value: string; readonly words: readonly FoundWord[] }

const idleMs = 300

/** The misspelt words of a line, looked for when the keys rest. */
export function useMisspelt(value: string, { isOn, language, ignored }: Wish) {
  const changes = useDeskWords((known) => known.changes)
  const [found, setFound] = useState<Found>({ value: '', words: [] })

  useEffect(() => {
    if (!isOn) return
    let isGone = false
    async function check(): Promise<void> {
      const words = checkedWords(value)
      const open = words.filter(({ text }) => verdictOn(text, language) === undefined)
      const asked = new Set(open.map(({ text }) => text))
      if (asked.size > 0 && !(await learnVerdicts(asked, language))) return
      // The desk learnt a word meanwhile: the next round asks again.
      if (changes !== useDeskWords.getState().changes) return
      const wrong = words.filter(({ text }) => verdictOn(text, language) === false)
      if (!isGone) setFound({ value, words: wrong })
    }
    const timer = setTimeout(() => void check(), idleMs)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [value, isOn, language, changes])

  if (!isOn) return []
  const now = movedWords(found.words, { before: found.value, after: value })
  return now.filter(({ text }) => !ignored.has(text))
}
