import type { Instant } from '../instant/instant.ts'
import type { ArticleHead } from './article-head.ts'

/**
 * Until when a story is kept from readers, which may lie in the past. An embargo on the working text
 * binds too: it was set to stop the next export.
 */
export function embargoEnd({ released, working }: ArticleHead): Instant | null {
  const ends = [released?.embargoedUntil ?? null, working.embargoedUntil]
  return (
    ends
      .filter((end) => end !== null)
      .sort()
      .at(-1) ?? null
  )
}
