import { parseFragment } from 'parse5'

import { elementsOf, foreignPart } from '../html/check-page.ts'

/** What of a finished text no page of ours has, as another parser finds it; null when all is well. */
export function foreignHtml(html: string): string | null {
  const parts = elementsOf(parseFragment(html)).map(foreignPart)
  return parts.find((what) => what !== null) ?? null
}
