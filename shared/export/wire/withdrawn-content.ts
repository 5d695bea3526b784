import type { PublicContent } from '../../article/public-content.ts'
import { emptyProse } from '../../prose/empty-prose.ts'
import { withoutNoted } from '../../prose/without-noted.ts'

/** What may still be told of a story that was held or killed: its name, and nothing that it said. */
export function withdrawnContent(content: PublicContent): PublicContent {
  return {
    ...content,
    byline: '',
    dateline: '',
    located: '',
    lead: '',
    tags: [],
    image: null,
    related: [],
    notices: [],
    body: withoutNoted(emptyProse),
  }
}
