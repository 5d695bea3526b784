import type { DeskReader } from '../../electron/store/desk-store.ts'
import type { LeadImage } from '../../shared/article/content.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { SectionId } from '../../shared/desk/desk.ts'
import type { DeskList, EntryId } from '../../shared/list/list.ts'
import { newEntry } from '../../shared/list/new-entry.ts'
import { builtInLists, emptyArrangement, emptyList } from '../../shared/list/new-list.ts'
import { aDesk, aHotList, aPicture } from './a-desk.ts'
import { aFolder } from './a-folder.ts'
import { aBody, aTag, at, aVersion, guidOf, noon } from './an-article.ts'

export const port = { id: 'port' as SectionId, name: 'Порт і море' }
/** What HOT shows of the desk, in its order. */
export const shownGuids = [guidOf('one'), guidOf('two')]

/** A list of the desk's own, by hand. */
export function anOwnList(
  name: string,
  title: string,
  articles: readonly Guid[],
  wish: Partial<DeskList> = {},
): DeskList {
  const shape = { ...builtInLists.hot, kind: 'byHand' as const, title, rule: '', section: null }
  const entries = articles.map((guid) => newEntry(`${name}-${guid}` as EntryId, guid))
  return { ...emptyList(name, 3, shape), live: { ...emptyArrangement, entries }, ...wish }
}

/** A desk whose lists have all that lists may have, and much that may not be shown. */
export async function aListedDesk(): Promise<{
  readonly reader: DeskReader
  /** The picture that HOT has of its first story. */
  readonly own: LeadImage
}> {
  const folder = await aFolder()
  const own = await aPicture(folder, { bytes: Buffer.from('its own'), alt: 'A storm' })
  const image = await aPicture(folder)
  const tags = [aTag('port').id]
  const noted = [{ type: 'noted' }]
  const body = aBody('All that is known of the one story.', [
    { type: 'text', text: 'Who leaked it?', marks: noted },
  ])
  const told = { kind: 'correction', place: 'top', at: noon, text: 'It was Thursday.' } as const
  const versions = [
    aVersion('one', {
      content: {
        tags,
        body,
        image,
        section: port.id,
        edNote: 'Call the minister',
        byline: 'A. B.',
      },
    }),
    aVersion('two', { content: { tags, language: 'uk', notices: [told] } }),
    aVersion('held', { state: 'held' }),
    aVersion('killed', { state: 'killed' }),
    aVersion('embargoed', { content: { tags, embargoedUntil: at('2026-12-01T00:00:00Z') } }),
    aVersion('expired', { content: { tags, expires: at('2026-11-01T00:00:00Z') } }),
  ]
  const guids = versions.map(({ guid }) => guid)
  const plain = aHotList(...guids)
  const [first, ...others] = plain.live.entries
  if (first === undefined) throw new Error('no entry')
  const sublinks = guids.filter((guid) => guid !== first.article)
  const headline = 'Its own <b>words</b>'
  const entry = { ...first, headline, headlineOf: '', kicker: 'Storm', image: own, sublinks }
  const hot: DeskList = {
    ...plain,
    live: { ...plain.live, entries: [entry, ...others] },
    launched: { at: noon, by: 'Chief' },
  }
  const lists = [
    anOwnList('quay', 'At the quay', guids, { section: port.id }),
    anOwnList('old', 'Closed list', guids, { isClosed: true }),
    { ...anOwnList('tray', 'On the tray', guids), kind: 'tray' as const },
  ]
  const desk = { sections: [port] }
  return { reader: aDesk({ folder, versions, tags: [aTag('port')], hot, lists, desk }), own }
}
