import { markup, type Markup, nothing } from './markup.ts'
import type { PageList } from './page-list.ts'

/** The class of a list's row that says on which screens it stands beyond the list's cut-off. */
export function cutOffClass(at: number, { cutOff }: Pick<PageList, 'cutOff'>): Markup {
  const { desktop, phone } = cutOff
  const names = [
    desktop !== null && at >= desktop ? 'off-desktop' : '',
    phone !== null && at >= phone ? 'off-phone' : '',
  ].filter((name) => name !== '')
  return names.length === 0 ? nothing : markup` class="${names.join(' ')}"`
}
