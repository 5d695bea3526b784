import { useEffect, useState } from 'react'

import type { Finding } from '../../shared/article/release-checks.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { instantOf } from '../../shared/instant/instant-of.ts'
import { isSameJson } from '../../shared/is-same-json.ts'
import { watchDeskFacts } from './act/desk-facts.ts'
import { inPause } from './in-pause.ts'
import type { OpenText } from './open-text.ts'
import { findingsOf, plainWish } from './act/text-acts.ts'

// Checking takes longer than a keystroke may, and longer still in a long story.
const quietMs = 300
const leastPaceMs = 1_000
const shareOfTime = 10

/** When it will be published: the checks look at it as it will stand then. */
function dueAt(text: OpenText): Instant {
  const now = instantOf(new Date())
  const { scheduled } = text.store.getState().standing
  return scheduled !== null && scheduled.at > now ? scheduled.at : now
}

function check(text: OpenText): readonly Finding[] {
  return findingsOf(text, plainWish('publish'), dueAt(text))
}

/** Keeps what the release checks find a moment behind what is typed. */
export function useTextFindings(text: OpenText): readonly Finding[] {
  const [findings, setFindings] = useState(() => check(text))
  useEffect(() => {
    let pace = leastPaceMs
    function checkNow(): void {
      const begun = performance.now()
      const found = check(text)
      setFindings((before) => (isSameJson(before, found) ? before : found))
      pace = Math.max(leastPaceMs, (performance.now() - begun) * shareOfTime)
    }
    const { soon: checkSoon, stop } = inPause(checkNow, { quietMs, mostMs: () => pace })
    const stops = [
      stop,
      text.onTyped(checkSoon),
      watchDeskFacts(text, checkSoon),
      // What a release or another hand changed is not typed.
      text.store.subscribe(({ fields, standing: { isEdited, scheduled } }, before) => {
        const isOther =
          isEdited !== before.standing.isEdited || scheduled !== before.standing.scheduled
        if (isOther || fields !== before.fields) checkSoon()
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [text])
  return findings
}
