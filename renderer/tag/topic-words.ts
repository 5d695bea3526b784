import type { Topic } from '../../shared/topic/topic.ts'
import type { TopicLookup } from '../../shared/topic/topic-lookup.ts'
import { t } from '../t.ts'

const step = ' › '

/** Topics from the top down: “labor › labor market”. */
export function topicPath(path: readonly Topic[]): string {
  return path.map(({ label }) => label).join(step)
}

/** What a tag's topic is called; its code where the list does not have it. */
export function topicName(code: string, topics: TopicLookup | null): string {
  return topics?.of(code)?.label ?? code
}

/** What is to be said of a tag's topic below its field. */
export function topicNote(code: string | null, topics: TopicLookup | null): string {
  if (code === null) return t('tags.topicHint')
  if (topics === null) return ''
  const topic = topics.of(code)
  if (topic === null) return t('tags.topicUnknown')
  if (topic.isRetired) return t('tags.topicRetired', { code })
  return topic.broader === null ? code : `${topicPath([...topics.above(topic), topic])} · ${code}`
}
