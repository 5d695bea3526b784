import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

import { topicLookup, type TopicLookup } from '../../shared/topic/topic-lookup.ts'
import { ask } from '../desk.ts'

const store = createStore<{ readonly topics: TopicLookup | null }>(() => ({ topics: null }))
let isAsked = false

async function load(): Promise<void> {
  // Once a run, whatever comes of it: what the app lacks is not there a moment later.
  if (isAsked) return
  isAsked = true
  const topics = await ask('topic.all', {})
  if (topics !== undefined) store.setState({ topics: topicLookup(topics) })
}

/** IPTC's Media Topics, fetched when a part of the page first wants them; null until they are here. */
export function useTopics(isWanted: boolean): TopicLookup | null {
  useEffect(() => {
    if (isWanted) void load()
  }, [isWanted])
  return useStore(store, ({ topics }) => topics)
}
