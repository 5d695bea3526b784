import { parseFragment } from 'parse5'

import { foreignPart } from '../html/check-page.ts'
import { elementsOf, type PageElement } from '../html/page-element.ts'
import { readNarrowly } from '../html/read-narrowly.ts'

/** What of a finished text no page of ours has, as another parser finds it; null when all is well. */
export function foreignHtml(html: string): string | null {
  const narrow = readNarrowly(html)
  if (narrow !== null && foreignIn(narrow) === null) return null
  return foreignIn(elementsOf(parseFragment(html)))
}

function foreignIn(elements: readonly PageElement[]): string | null {
  for (const element of elements) {
    const what = foreignPart(element)
    if (what !== null) return what
  }
  return null
}
