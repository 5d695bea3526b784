import { useEffect, useMemo, useState } from 'react'

import { guessMoreAbout } from '../../../shared/article/guess-more-about.ts'
import type { MoreAboutView } from '../../../shared/article/more-about-view.ts'
import { isSameJson } from '../../../shared/is-same-json.ts'
import { ask } from '../../desk.ts'
import { pageStore } from '../../state/page-state.ts'
import type { Fields, OpenText } from '../open-text.ts'
import { useText } from '../use-open-text.ts'

const settleMs = 400

/** What of a story decides what stands under it; the headline too, where the closest come first. */
function isOther(fields: Fields, before: Fields): boolean {
  return (
    fields.tags !== before.tags ||
    fields.related !== before.related ||
    fields.relatedHidden !== before.relatedHidden
  )
}

/** MORE ABOUT as main says the page shows it, with what was just done already in its place. */
export function useMoreAbout(text: OpenText): MoreAboutView | null {
  const [view, setView] = useState<MoreAboutView | null>(null)
  const related = useText(text, ({ fields }) => fields.related)
  const relatedHidden = useText(text, ({ fields }) => fields.relatedHidden)
  useEffect(() => {
    let isGone = false
    let isAsking = false
    let isStale = false
    let timer: ReturnType<typeof setTimeout> | undefined

    // One question at a time: an import tells of hundreds of changes, and the last answer counts.
    async function find(): Promise<void> {
      isStale = true
      if (isAsking || isGone) return
      isAsking = true
      isStale = false
      // Main answers for the text it has.
      await text.flush()
      const found = await ask('article.moreAbout', { guid: text.guid })
      if (!isGone && found !== undefined) {
        setView((before) => (isSameJson(before, found) ? before : found))
      }
      isAsking = false
      if (isStale) void find()
    }
    function findSoon(): void {
      clearTimeout(timer)
      timer = setTimeout(() => void find(), settleMs)
    }

    void find()
    const stops = [
      text.store.subscribe(({ fields }, before) => {
        if (isOther(fields, before.fields)) void find()
        else if (fields.headline !== before.fields.headline) findSoon()
      }),
      pageStore.subscribe(({ articlesRevision, status }, before) => {
        if (articlesRevision !== before.articlesRevision || status !== before.status) void find()
      }),
    ]
    return () => {
      isGone = true
      clearTimeout(timer)
      for (const stop of stops) stop()
    }
  }, [text])
  return useMemo(
    () => (view === null ? null : guessMoreAbout(view, { related, relatedHidden })),
    [view, related, relatedHidden],
  )
}
