import { isErrno } from '../disk/errno.ts'
import { readTopicsShipped } from '../topic/read-topics-shipped.ts'

/** What Media Topics are called; without the list that is shipped nobody knows, and no story stays out for that. */
export async function topicLabels(
  resources: string | undefined,
): Promise<(topic: string) => string | null> {
  const topics = resources === undefined ? [] : await topicsIn(resources)
  const labels = new Map(topics.map(({ code, label }) => [code, label]))
  return (topic) => labels.get(topic) ?? null
}

function topicsIn(resources: string): ReturnType<typeof readTopicsShipped> {
  return readTopicsShipped(resources).catch((error: unknown) => {
    if (isErrno(error, 'ENOENT')) return []
    throw error
  })
}
