import { useEffect, useState } from 'react'

import { countText, sumCounts, type TextCount } from '../../../shared/article/text-count.ts'
import { countBody } from '../../../shared/prose/count-body.ts'
import { toText } from '../../../shared/prose/to-text.ts'
import type { OpenText } from '../open-text.ts'

const paceMs = 400

function countOf(text: OpenText): TextCount {
  const { document } = text
  // Until the first key there is no document to remember the counts of its blocks.
  const story = document === null ? countText(toText(text.body)) : countBody(document)
  return sumCounts([countText(text.store.getState().fields.lead), story])
}

/** How long lead and body are, a moment behind what is typed. */
export function useTextCount(text: OpenText): TextCount {
  const [count, setCount] = useState(() => countOf(text))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    function countSoon(): void {
      timer ??= setTimeout(() => {
        timer = undefined
        setCount(countOf(text))
      }, paceMs)
    }
    const stops = [
      text.onTyped(countSoon),
      // What another hand changed is not typed.
      text.store.subscribe(({ fields, foreignBodies }, before) => {
        if (fields !== before.fields || foreignBodies !== before.foreignBodies) countSoon()
      }),
    ]
    return () => {
      for (const stop of stops) stop()
      clearTimeout(timer)
    }
  }, [text])
  return count
}
