import type { Instant } from '../../instant/instant.ts'
import { markup } from '../../page/markup.ts'
import { newsml } from './namespaces.ts'
import type { NewsmlDesk } from './newsml-desk.ts'

/** What stands before a message's items. */
export function messageStart(desk: NewsmlDesk, sent: Instant): string {
  const head = markup`<newsMessage xmlns="${newsml}">
<header>
<sent>${sent}</sent>
<sender>${desk.root ?? desk.name}</sender>
<transmitId>${`${desk.name} ${sent}`}</transmitId>
<priority>4</priority>
</header>
<itemSet>
`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head.toString()}`
}

/** What ends a message. */
export const messageEnd = '</itemSet>\n</newsMessage>\n'
