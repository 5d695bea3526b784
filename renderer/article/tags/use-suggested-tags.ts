import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

import type { Guid } from '../../../shared/article/guid.ts'
import { suggestTags, type TagsMet } from '../../../shared/tag/suggest-tags.ts'
import type { TagId } from '../../../shared/tag/tag.ts'
import { pageStore } from '../../state/page-state.ts'
import type { OpenText } from '../open-text.ts'
import { useText } from '../use-open-text.ts'
import { metTags } from './met-tags.ts'

const quietMs = 700
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
    let timer: ReturnType<typeof setTimeout> | undefined
    let idle = 0
    function look(deadline: IdleDeadline): void {
      const found = metTags(text, pageStore.getState().tags, () => deadline.timeRemaining() > 2)
      if (found === null) idle = requestIdleCallback(look, { timeout: 1000 })
      else setMet(found)
    }
    function lookSoon(): void {
      clearTimeout(timer)
      cancelIdleCallback(idle)
      timer = setTimeout(() => {
        idle = requestIdleCallback(look, { timeout: 1000 })
      }, quietMs)
    }
    lookSoon()
    const stops = [
      text.onTyped(lookSoon),
      text.store.subscribe(({ foreignBodies }, before) => {
        if (foreignBodies !== before.foreignBodies) lookSoon()
      }),
      pageStore.subscribe(({ tags }, before) => {
        if (tags !== before.tags) lookSoon()
      }),
    ]
    return () => {
      clearTimeout(timer)
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
