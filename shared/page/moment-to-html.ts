import type { Instant } from '../instant/instant.ts'
import { showInstant } from '../instant/show-instant.ts'
import { markup, type Markup } from './markup.ts'
import type { Site } from './site.ts'

/** A moment as the desk's clock shows it, and exactly, with its zone, for machines. */
export function momentToHtml(at: Instant, { desk }: Site): Markup {
  const exact = showInstant(at, "yyyy-MM-dd'T'HH:mm:ssxxx", desk.timezone)
  return markup`<time datetime="${exact}">${showInstant(at, desk.datePattern, desk.timezone)}</time>`
}
