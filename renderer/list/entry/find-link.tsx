import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { omissionOf } from '../../../shared/article/omission-of.ts'
import { instantOf } from '../../../shared/instant/instant-of.ts'
import { useNow } from '../../state/use-now.ts'
import { FindStory } from '../../story/find-story.tsx'
import { t } from '../../t.ts'

type Props = {
  readonly isTaken: (guid: Guid) => boolean
  readonly onPick: (head: ArticleHead) => void
}

/** Finds stories that readers may see, and picks one to link to. */
export function FindLink({ isTaken, onPick }: Props) {
  const now = instantOf(useNow())
  return (
    <FindStory
      label={t('entry.addLink')}
      placeholder={t('entry.addLinkPlaceholder')}
      mayOffer={(head) => !isTaken(head.guid) && omissionOf(head, now) === null}
      onPick={onPick}
    />
  )
}
