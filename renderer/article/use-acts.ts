import type { ArticleAct } from '../../shared/article/allowed-acts.ts'
import { keepsBody } from '../../shared/article/keeps-body.ts'
import { offeredActs } from '../../shared/article/offered-acts.ts'
import { useIsWritable } from '../state/open-desk.ts'
import type { OpenText } from './open-text.ts'
import { useText } from './use-open-text.ts'

const none: readonly ArticleAct[] = []

/** What may be done to the story now, by its state and by what this build knows of its body. */
export function useActs(text: OpenText): readonly ArticleAct[] {
  const standing = useText(text, (state) => state.standing)
  const isUnknown = useText(text, (state) => state.readOnly === 'unknownContent')
  const isWritable = useIsWritable()
  if (!isWritable) return none
  const acts = offeredActs(standing)
  return isUnknown ? acts.filter(keepsBody) : acts
}
