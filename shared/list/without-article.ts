import type { Guid } from '../article/guid.ts'
import type { Arrangement } from './list.ts'

/** The arrangement without any entry of an article; what is hidden or held back stays so. */
export function withoutArticle(arrangement: Arrangement, article: Guid): Arrangement {
  return {
    ...arrangement,
    entries: arrangement.entries.filter((entry) => entry.article !== article),
    pins: arrangement.pins.filter(({ entry }) => entry.article !== article),
    boosts: arrangement.boosts.filter((boost) => boost.article !== article),
  }
}
