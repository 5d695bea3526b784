import { useStore } from 'zustand'

import { FieldMirror } from '../field-mirror.tsx'
import type { Hit } from './find-hit.ts'
import type { FindSession } from './find-session.ts'
import type { OpenText } from '../open-text.ts'
import { useText } from '../use-open-text.ts'

type Props = {
  readonly session: FindSession
  readonly text: OpenText
  readonly name: 'headline' | 'lead'
}

const noHits: readonly Hit[] = []

/** Marks what was found in a field. */
export function FindMirror({ session, text, name }: Props) {
  const value = useText(text, (state) => state.fields[name])
  const { found, current } = useStore(session.store)
  const hits = found.kind === 'found' ? found.hits : noHits
  const mine = hits.filter((hit) => hit.place === name)
  // Between a key and the search after it the hits may stand beside their words.
  const isStale = mine.some((hit) => value.slice(hit.from, hit.to) !== hit.found)
  if (isStale) return null
  const ranges = mine.map((hit) => ({
    from: hit.from,
    to: hit.to,
    className: hit === hits[current] ? 'find-hit find-hit-current' : 'find-hit',
  }))
  return <FieldMirror text={text} name={name} layer="find" ranges={ranges} />
}
