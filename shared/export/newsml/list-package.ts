import type { Instant } from '../../instant/instant.ts'
import { markup, type Markup } from '../../page/markup.ts'
import type { WireList } from '../wire/wire-story.ts'
import { itemMetaToXml, providerToXml } from './item-meta.ts'
import { itemToXml } from './item-to-xml.ts'
import { listVersion } from '../wire/list-version.ts'
import { newsItemType, ownList } from './namespaces.ts'
import type { NewsmlDesk } from './newsml-desk.ts'

export type PackagedList = WireList & {
  /** Names the list in the world. */
  readonly guid: string
  /** When it last changed, as far as the desk's times tell. */
  readonly at: Instant
  /** The version of each entry's story, in their order. */
  readonly versions: readonly number[]
}

/** A list as a package whose items stand in their order, each by name and version. */
export function listToNewsml(list: PackagedList, desk: NewsmlDesk): Markup {
  const itemMeta = itemMetaToXml(
    {
      itemClass: 'ninat:composite',
      versionCreated: list.at,
      firstCreated: list.at,
      embargoed: null,
      pubStatus: 'usable',
      title: list.title,
      edNote: '',
      signal: null,
      page: null,
      expires: null,
      end: [markup`<own:list xmlns:own="${ownList}" name="${list.name}" kind="${list.kind}"/>\n`],
    },
    desk,
  )
  return itemToXml('packageItem', {
    guid: list.guid,
    version: listVersion(list.at),
    language: desk.language,
    parts: [
      itemMeta,
      markup`<contentMeta>\n<headline>${list.title}</headline>\n</contentMeta>\n`,
      groupSet(list, desk),
    ],
  })
}

function groupSet({ name, entries, versions }: PackagedList, desk: NewsmlDesk): Markup {
  // Unique in the whole message, since ids are.
  const id = `list-${name}`
  const refs = entries.map(
    ({ guid, headline, kicker }, at) =>
      markup`<itemRef residref="${guid}" version="${versions[at] ?? 1}" contenttype="${newsItemType}">
<itemClass qcode="ninat:text"/>
${providerToXml(desk)}<pubStatus qcode="stat:usable"/>
<headline>${headline}</headline>
${kicker === null ? null : markup`<own:kicker xmlns:own="${ownList}">${kicker}</own:kicker>\n`}</itemRef>
`,
  )
  return markup`<groupSet root="${id}">
<group id="${id}" role="role1:Main" mode="pgrmod:seq">
${refs}</group>
</groupSet>
`
}
