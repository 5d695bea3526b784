import { countText, sumCounts, type TextCount } from '../../../shared/article/text-count.ts'
import { countBody } from '../../../shared/prose/count-body.ts'
import { toText } from '../../../shared/prose/to-text.ts'
import { inPause } from '../in-pause.ts'
import type { OpenText } from '../open-text.ts'

const pause = { quietMs: 300, mostMs: () => 1_000 }

function countOf(text: OpenText): TextCount {
  const { document } = text
  // Until the first key there is no document to remember the counts of its blocks.
  const story = document === null ? countText(toText(text.body)) : countBody(document)
  return sumCounts([countText(text.store.getState().fields.lead), story])
}

/** Tells how long lead and body are, now and where the keys rest, until it is told to stop. */
export function followTextCount(text: OpenText, tell: (count: TextCount) => void): () => void {
  const tellNow = (): void => tell(countOf(text))
  const { soon, stop } = inPause(tellNow, pause)
  const stops = [
    stop,
    text.onTyped(soon),
    // What another hand changed is not typed.
    text.store.subscribe(({ fields, foreignBodies }, before) => {
      if (fields !== before.fields || foreignBodies !== before.foreignBodies) soon()
    }),
  ]
  tellNow()
  return () => {
    for (const stop of stops) stop()
  }
}
