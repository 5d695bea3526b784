import { useEffect, useState } from 'react'

import { type Finding, releaseChecks } from '../../shared/article/release-checks.ts'
import { articleWords } from '../../shared/article/word-count.ts'
import { instantOf } from '../../shared/instant/instant-of.ts'
import type { OpenText } from './open-text.ts'

/** What is counted and checked while an editor types. */
export type TextFacts = { readonly words: number; readonly findings: readonly Finding[] }

// Counting a long story takes longer than a keystroke may.
const paceMs = 200

function factsOf({ content }: OpenText): TextFacts {
  return {
    words: articleWords(content),
    findings: releaseChecks(content, 'publish', content.edNote, instantOf(new Date())),
  }
}

/** Keeps the facts of a text a moment behind what is typed. */
export function useTextFacts(text: OpenText): TextFacts {
  const [facts, setFacts] = useState(() => factsOf(text))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = text.onTyped(() => {
      timer ??= setTimeout(() => {
        timer = undefined
        setFacts(factsOf(text))
      }, paceMs)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [text])
  return facts
}
