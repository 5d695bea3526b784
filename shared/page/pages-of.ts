/** Some of many stories, as one page shows them. */
export type Page<T> = {
  /** Counted from the oldest page, which is 1; null for the first one that readers see. */
  readonly number: number | null
  /** Newest first. */
  readonly stories: readonly T[]
}

/** What the first page of stories holds at most. */
export const onFirstPage = 50
const onOlderPage = 30

/**
 * Stories, newest first, in pages that never grow. Older pages are full and are counted from the
 * oldest, so that a new story changes only the first page, and an address keeps its stories.
 */
export function pagesOf<T>(stories: readonly T[]): readonly Page<T>[] {
  const count = stories.length
  const older = Math.max(0, Math.ceil((count - onFirstPage) / onOlderPage))
  const pages: Page<T>[] = [
    { number: null, stories: stories.slice(0, count - older * onOlderPage) },
  ]
  for (let number = older; number > 0; number -= 1) {
    const end = count - (number - 1) * onOlderPage
    pages.push({ number, stories: stories.slice(end - onOlderPage, end) })
  }
  return pages
}
