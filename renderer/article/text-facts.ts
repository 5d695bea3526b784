import { useEffect, useState } from 'react'

import type { Finding } from '../../shared/article/release-checks.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { instantOf } from '../../shared/instant/instant-of.ts'
import { articleWords } from '../../shared/article/word-count.ts'
import { watchDeskFacts } from './desk-facts.ts'
import type { OpenText } from './open-text.ts'
import { findingsOf, plainWish } from './text-acts.ts'

/** What is counted and checked while an editor types. */
export type TextFacts = { readonly words: number; readonly findings: readonly Finding[] }

// Counting takes longer than a keystroke may, and longer still in a long story.
const leastPaceMs = 200
const shareOfTime = 10

/** When it will be published: the checks look at it as it will stand then. */
function dueAt(text: OpenText): Instant {
  const now = instantOf(new Date())
  const { scheduled } = text.store.getState().standing
  return scheduled !== null && scheduled.at > now ? scheduled.at : now
}

function factsOf(text: OpenText): TextFacts {
  return {
    words: articleWords(text.content),
    findings: findingsOf(text, plainWish('publish'), dueAt(text)),
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
    const countSoon = (): void => {
      timer ??= setTimeout(count, pace)
    }
    const stops = [
      text.onTyped(countSoon),
      watchDeskFacts(text, countSoon),
      // What a release or another hand changed is not typed.
      text.store.subscribe(({ fields, standing }, before) => {
        if (fields !== before.fields || standing !== before.standing) countSoon()
      }),
    ]
    return () => {
      for (const stop of stops) stop()
      clearTimeout(timer)
    }
  }, [text])
  return facts
}
