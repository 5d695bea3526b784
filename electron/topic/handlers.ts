import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { readTopics } from '../../shared/topic/read-topics.ts'

/** IPTC's Media Topics as they are shipped; nothing of them is read before somebody asks. */
export function topicHandlers(resources: string) {
  const table = join(resources, 'media-topics', 'media-topics.tsv')
  return { 'topic.all': async () => readTopics(await readFile(table, 'utf8')) }
}
