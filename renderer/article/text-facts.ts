import { useEffect, useState } from 'react'

import type { Finding } from '../../shared/article/release-checks.ts'
import { articleWords } from '../../shared/article/word-count.ts'
import type { OpenText } from './open-text.ts'
import { findingsOf, plainWish } from './text-acts.ts'

/** What is counted and checked while an editor types. */
export type TextFacts = { readonly words: number; readonly findings: readonly Finding[] }

// Counting takes longer than a keystroke may, and longer still in a long story.
const leastPaceMs = 200
const shareOfTime = 10

function factsOf(text: OpenText): TextFacts {
  return {
    words: articleWords(text.content),
    findings: findingsOf(text, plainWish('publish')),
  }
}

/** Keeps the facts of a text a moment behind what is typed. */
export function useTextFacts(text: OpenText): TextFacts {
  const [facts, setFacts] = useState(() => factsOf(text))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let pace = leastPaceMs
    function count(): void {
      timer = undefined
      const begun = performance.now()
      setFacts(factsOf(text))
      pace = Math.max(leastPaceMs, (performance.now() - begun) * shareOfTime)
    }
    const stop = text.onTyped(() => {
      timer ??= setTimeout(count, pace)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [text])
  return facts
}
