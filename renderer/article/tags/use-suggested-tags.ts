import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

import type { Guid } from '../../../shared/article/guid.ts'
import { suggestTags, type TagsMet } from '../../../shared/tag/suggest-tags.ts'
import type { TagId } from '../../../shared/tag/tag.ts'
import { pageStore } from '../../state/page-state.ts'
import { inPause } from '../in-pause.ts'
import type { OpenText } from '../open-text.ts'
import { useText } from '../use-open-text.ts'
import { metTags } from './met-tags.ts'

// Only in a pause: it is never worth a letter.
const pause = { quietMs: 700, mostMs: () => Infinity }
const mostShown = 6

const none: ReadonlySet<TagId> = new Set()

/** What was waved away, for as long as the app runs. */
const dismissed = createStore<ReadonlyMap<Guid, ReadonlySet<TagId>>>(() => new Map())

export function dismissTag({ guid }: OpenText, tag: TagId): void {
  const before = dismissed.getState()
  dismissed.setState(new Map(before).set(guid, new Set(before.get(guid)).add(tag)), true)
}

/** Tags that the text names and the story does not have, some time after the last key. */
export function useSuggestedTags(text: OpenText): readonly TagId[] {
  const [met, setMet] = useState<TagsMet | null>(null)
  const chosen = useText(text, ({ fields }) => fields.tags)
  const waved = useStore(dismissed, (all) => all.get(text.guid)) ?? none
  useEffect(() => {
    let idle = 0
    function look(deadline: IdleDeadline): void {
      const found = metTags(text, pageStore.getState().tags, () => deadline.timeRemaining() > 2)
      if (found === null) idle = requestIdleCallback(look, { timeout: 1000 })
      else setMet(found)
    }
    const { soon, stop } = inPause(() => {
      idle = requestIdleCallback(look, { timeout: 1000 })
    }, pause)
    function lookSoon(): void {
      if (idle !== 0) cancelIdleCallback(idle)
      idle = 0
      soon()
    }
    lookSoon()
    const stops = [
      stop,
      text.onTyped(lookSoon),
      text.store.subscribe(({ foreignBodies }, before) => {
        if (foreignBodies !== before.foreignBodies) lookSoon()
      }),
      pageStore.subscribe(({ tags }, before) => {
        if (tags !== before.tags) lookSoon()
      }),
    ]
    return () => {
      cancelIdleCallback(idle)
      for (const stop of stops) stop()
    }
  }, [text])
  return useMemo(
    () =>
      met === null ? [] : suggestTags(met, new Set([...chosen, ...waved])).slice(0, mostShown),
    [met, chosen, waved],
  )
}
