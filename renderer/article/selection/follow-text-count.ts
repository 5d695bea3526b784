import { countText, sumCounts, type TextCount } from '../../../shared/article/text-count.ts'
import { countBody } from '../../../shared/prose/count-body.ts'
import { toText } from '../../../shared/prose/to-text.ts'
import type { OpenText } from '../open-text.ts'

function countOf(text: OpenText): TextCount {
  const { document } = text
  // Until the first key there is no document to remember the counts of its blocks.
  const story = document === null ? countText(toText(text.body)) : countBody(document)
  return sumCounts([countText(text.store.getState().fields.lead), story])
}

/** Tells how long lead and body are, now and where the keys rest, until it is told to stop. */
export function followTextCount(text: OpenText, tell: (count: TextCount) => void): () => void {
  const tellNow = (): void => tell(countOf(text))
  tellNow()
  return text.onRested(tellNow)
}
