import { readTopicsShipped } from './read-topics-shipped.ts'

/** IPTC's Media Topics; nothing of them is read before somebody asks. */
export function topicHandlers(resources: string) {
  return { 'topic.all': () => readTopicsShipped(resources) }
}
