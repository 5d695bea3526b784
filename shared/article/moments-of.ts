import type { Instant } from '../instant/instant.ts'
import type { ArticleHead } from './article-head.ts'

/** When what may be shown of a story changes without anybody's act: its embargo ends, its use expires. */
export function momentsOf({ working, released }: ArticleHead): readonly Instant[] {
  const moments = [working, released ?? working].flatMap(({ embargoedUntil, expires }) => [
    embargoedUntil,
    expires,
  ])
  return moments.filter((moment) => moment !== null)
}
