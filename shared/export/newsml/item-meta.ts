import type { PubStatus } from '../../article/state.ts'
import type { Signal } from '../../article/version.ts'
import type { Instant } from '../../instant/instant.ts'
import { markup, type Markup } from '../../page/markup.ts'
import { block } from './text-to-xml.ts'
import type { NewsmlDesk } from './newsml-desk.ts'

export type ItemMeta = {
  readonly itemClass: 'ninat:text' | 'ninat:picture' | 'ninat:composite'
  readonly versionCreated: Instant
  readonly firstCreated: Instant
  readonly embargoed: Instant | null
  readonly pubStatus: PubStatus
  readonly title: string
  readonly edNote: string
  readonly signal: Signal | null
  /** The page that shows the item to readers. */
  readonly page: string | null
  readonly expires: Instant | null
  /** Links, then what is not NewsML-G2's own. */
  readonly end: readonly (Markup | null)[]
}

/** The properties of an item in the only order that the standard allows. */
export function itemMetaToXml(meta: ItemMeta, desk: NewsmlDesk): Markup {
  return markup`<itemMeta>
<itemClass qcode="${meta.itemClass}"/>
${providerToXml(desk)}<versionCreated>${meta.versionCreated}</versionCreated>
<firstCreated>${meta.firstCreated}</firstCreated>
${meta.embargoed === null ? null : markup`<embargoed>${meta.embargoed}</embargoed>\n`}<pubStatus qcode="${pubStatusCode(meta.pubStatus)}"/>
${meta.title.trim() === '' ? null : markup`<title>${meta.title}</title>\n`}${meta.edNote.trim() === '' ? null : markup`<edNote>${block(meta.edNote)}</edNote>\n`}${meta.signal === null ? null : markup`<signal qcode="${meta.signal}"/>\n`}${meta.page === null ? null : markup`<altRep contenttype="text/html">${meta.page}</altRep>\n`}${meta.expires === null ? null : markup`<expires>${meta.expires}</expires>\n`}${meta.end}</itemMeta>
`
}

function pubStatusCode(status: PubStatus): string {
  return `stat:${status}`
}

export function providerToXml({ name, root }: NewsmlDesk): Markup {
  const uri = root === null ? null : markup` uri="${root}"`
  return markup`<provider${uri}><name>${name}</name></provider>\n`
}
