import type { DeskList } from '../list/list.ts'
import type { Story } from './story.ts'
import type { PageWords } from './words.ts'

/** A list as a page shows it. */
export type PageList = Pick<DeskList, 'name' | 'title' | 'cutOff'> & {
  readonly kind: 'byHand' | 'byTime'
  readonly stories: readonly Story[]
}

/** What readers call a list; the desk's two own have names in the page's words. */
export function listTitle(
  { name, title }: Pick<PageList, 'name' | 'title'>,
  words: PageWords,
): string {
  if (title !== null) return title
  return name === 'hot' ? words.hotNews : name === 'latest' ? words.latest : name
}
