import { useMemo } from 'react'

import { dateline } from '../../../shared/article/dateline.ts'
import { instantOf } from '../../../shared/instant/instant-of.ts'
import { openDesk } from '../../state/open-desk.ts'
import { pageStore } from '../../state/page-state.ts'
import type { Fields, OpenText, TextState } from '../open-text.ts'
import { useText } from '../use-open-text.ts'

type Facts = Pick<Fields, 'located' | 'source' | 'language'>

/** The dateline that the story's facts make, in the desk's time zone. */
function composed({ standing }: Pick<TextState, 'standing'>, facts: Facts): string {
  const at = standing.firstReleasedAt ?? instantOf(new Date())
  return dateline({ ...facts, at, timezone: openDesk(pageStore.getState()).timezone })
}

export function useDateline(text: OpenText): string {
  const located = useText(text, ({ fields }) => fields.located)
  const source = useText(text, ({ fields }) => fields.source)
  const language = useText(text, ({ fields }) => fields.language)
  // Making a date's format is too slow for every key.
  return useMemo(
    () => composed(text.store.getState(), { located, source, language }),
    [text, located, source, language],
  )
}

/** Changes what a dateline is made of; the dateline follows unless somebody wrote it by hand. */
export function changeDatelineFacts(text: OpenText, facts: Partial<Facts>): void {
  const state = text.store.getState()
  const { fields } = state
  const isComposed = fields.dateline === '' || fields.dateline === composed(state, fields)
  const next = composed(state, { ...fields, ...facts })
  text.change(isComposed ? { ...facts, dateline: next } : facts)
}
