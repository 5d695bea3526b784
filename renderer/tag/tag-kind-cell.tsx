import { Cell } from 'react-aria-components'

import type { Tag } from '../../shared/tag/tag.ts'
import { t } from '../t.ts'
import { TagKindBadge } from './tag-kind-badge.tsx'
import { topicName } from './topic-words.ts'
import { useTopics } from './use-topics.ts'

/** A tag's kind in its row, with its Media Topic where it has one. */
export function TagKindCell({ tag: { kind, topic } }: { readonly tag: Tag }) {
  const topics = useTopics(topic !== null)
  const word = t(`tags.kind.${kind}`)
  const name = topic === null ? null : topicName(topic, topics)
  const says = name === null ? word : t('tags.kindWithTopic', { kind: word, topic: name })
  return (
    <Cell className="tag-cell secondary" textValue={says}>
      <span className="tag-kind-and-topic" title={name === null ? undefined : says}>
        <TagKindBadge kind={kind} />
        {name !== null && (
          <span className="tag-topic" lang="en">
            {name}
          </span>
        )}
      </span>
    </Cell>
  )
}
