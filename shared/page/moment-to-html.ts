import { markup, type Markup } from './markup.ts'
import type { Moment } from './moment.ts'

export function momentToHtml({ shown, exact }: Moment): Markup {
  return markup`<time datetime="${exact}">${shown}</time>`
}
