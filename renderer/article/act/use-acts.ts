import { useMemo } from 'react'

import type { ArticleAct } from '../../../shared/article/allowed-acts.ts'
import { keepsBody } from '../../../shared/article/keeps-body.ts'
import { offeredActs } from '../../../shared/article/offered-acts.ts'
import { useIsWritable } from '../../state/open-desk.ts'
import type { OpenText } from '../open-text.ts'
import { useText } from '../use-open-text.ts'

const none: readonly ArticleAct[] = []

/** What may be done to the story now, by its state and by what this build knows of its body. */
export function useActs(text: OpenText): readonly ArticleAct[] {
  const isUnknown = useText(text, (state) => state.readOnly === 'unknownContent')
  const isWritable = useIsWritable()
  // The names alone, since the whole screen stands on them: a story that is saved is no news to it.
  const names = useText(text, ({ standing }) => offeredActs(standing).join(' '))
  return useMemo(() => {
    if (!isWritable || names === '') return none
    const acts = names.split(' ') as ArticleAct[]
    return isUnknown ? acts.filter(keepsBody) : acts
  }, [names, isUnknown, isWritable])
}
