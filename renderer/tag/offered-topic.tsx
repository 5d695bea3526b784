import type { Topic } from '../../shared/topic/topic.ts'
import type { TopicLookup } from '../../shared/topic/topic-lookup.ts'
import { topicPath } from './topic-words.ts'

type Props = { readonly topic: Topic; readonly topics: TopicLookup }

/** A Media Topic to choose: its name, its code, and below where it stands. */
export function OfferedTopic({ topic, topics }: Props) {
  return (
    <span className="offered-topic" lang="en">
      <span>{topic.label}</span>
      <span className="secondary tabular">{topic.code}</span>
      {topic.broader !== null && (
        <span className="secondary">{topicPath(topics.above(topic))}</span>
      )}
    </span>
  )
}
