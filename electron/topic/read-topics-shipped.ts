import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { readTopics } from '../../shared/topic/read-topics.ts'
import type { Topic } from '../../shared/topic/topic.ts'

/** IPTC's Media Topics as they are shipped among the resources. */
export async function readTopicsShipped(resources: string): Promise<readonly Topic[]> {
  return readTopics(await readFile(join(resources, 'media-topics', 'media-topics.tsv'), 'utf8'))
}
