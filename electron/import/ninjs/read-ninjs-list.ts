import { urlSlug } from '../../../shared/article/url-slug.ts'
import { listNameSchema } from '../../../shared/list/list.ts'
import type { IncomingList } from '../incoming-list.ts'
import { ninjsGuid } from './ninjs-guid.ts'
import type { NinjsItem } from './ninjs-item.ts'
import { inRole, pick, plain } from './ninjs-words.ts'

/** The lists that every desk has: only what a Wiredesk wrote may fill them. */
const ofEveryDesk = new Set(['hot', 'latest', 'tray'])

/** A composite as a list: its stories in order with the list's own words; null when it ranks nothing. */
export function readNinjsList(item: NinjsItem): IncomingList | null {
  const entries = item.associations.flatMap((association) => {
    const guid =
      association.type === 'text' || association.type === '' ? ninjsGuid(association) : null
    if (guid === null) return []
    const headline = plain(inRole(association.headlines, 'main')) || null
    const kicker = plain(inRole(association.headlines, 'kicker')) || null
    return [{ guid, headline, kicker }]
  })
  if (entries.length === 0 && item.profile !== 'ranked-list') return null
  const name = nameOf(item)
  const title = plain(pick(item.headlines, 'main')) || item.title.trim() || name
  const kind = idOf(item, 'listKind') === 'byTime' ? 'byTime' : 'byHand'
  return { name, title, kind, entries }
}

function idOf({ altIds }: NinjsItem, role: string): string {
  return altIds.find((id) => id.role === role)?.value ?? ''
}

/** The same for the same list at each import, so that none is made twice. */
function nameOf(item: NinjsItem): string {
  const own = listNameSchema.safeParse(idOf(item, 'list'))
  if (own.success) return own.data
  const last = item.uri.split(/[/:#?]/).findLast((part) => part !== '') ?? ''
  const made = urlSlug(last).slice(0, 34).replace(/-+$/u, '')
  return ofEveryDesk.has(made) ? `${made}-list` : made
}
