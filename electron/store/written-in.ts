import type { Guid } from '../../shared/article/guid.ts'
import type { Changed } from './desk-store.ts'

/** The articles that a change wrote, however many came at once. */
export function writtenIn({ articles = [], streamed = [] }: Changed): readonly Guid[] {
  return [...articles.map(({ guid }) => guid), ...streamed]
}
