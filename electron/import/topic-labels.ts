import { readTopicsShipped } from '../topic/read-topics-shipped.ts'

/** What Media Topics are called; without the list that is shipped nobody knows. */
export async function topicLabels(
  resources: string | undefined,
): Promise<(topic: string) => string | null> {
  const topics = resources === undefined ? [] : await readTopicsShipped(resources)
  const labels = new Map(topics.map(({ code, label }) => [code, label]))
  return (topic) => labels.get(topic) ?? null
}
