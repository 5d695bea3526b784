import type { PageList } from '../../shared/page/page-list.ts'
import type { Story } from '../../shared/page/story.ts'

/** HOT as a page shows it, or what is wished of it. */
export function aPageList(stories: readonly Story[], wish: Partial<PageList> = {}): PageList {
  const cutOff = { desktop: null, phone: null }
  return { name: 'hot', title: null, kind: 'byHand', cutOff, stories, ...wish }
}
