import { guidSchema } from '../../../shared/article/guid.ts'
import { urlSlug } from '../../../shared/article/url-slug.ts'
import { formatMessage } from '../../../shared/message/format-message.ts'
import type { IncomingList } from '../incoming-list.ts'
import { Refusal } from '../refusal.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import { childrenOf, lineIn, partOf } from '../xml/xml-parts.ts'
import { codeOf } from './item-codes.ts'

/** A package as a list: its items in the order of its groups, from the root on. */
export function readPackage(item: XmlElement): IncomingList {
  const set = partOf(item, 'groupSet')
  const groups = set === null ? [] : childrenOf(set, 'group')
  if (groups.length === 0) throw new Refusal(formatMessage('import.refusal.noGroup'))
  const status = codeOf(partOf(item, 'itemMeta', 'pubStatus'))
  if (status !== '' && status !== 'usable')
    throw new Refusal(formatMessage('import.refusal.packageStatus', { found: status.slice(0, 60) }))
  const own = partOf(item, 'itemMeta', 'list')?.attributes ?? {}
  const guid = item.attributes['guid'] ?? ''
  return {
    name: own['name'] ?? nameFrom(guid),
    title:
      lineIn(partOf(item, 'contentMeta', 'headline')) ||
      lineIn(partOf(item, 'itemMeta', 'title')) ||
      guid,
    kind: own['kind'] === 'byTime' ? 'byTime' : 'byHand',
    entries: refsOf(groups, set?.attributes['root']).flatMap(entryOf),
  }
}

/** Of a list's names the end tells them apart; the same package has the same one again. */
function nameFrom(guid: string): string {
  return urlSlug(guid).slice(-40).replace(/^-+/, '')
}

function refsOf(groups: readonly XmlElement[], root: string | undefined): readonly XmlElement[] {
  const byId = new Map(groups.map((group) => [group.attributes['id'], group]))
  const first = root === undefined ? undefined : byId.get(root)
  const waiting = first === undefined ? [...groups].toReversed() : [first]
  const met = new Set<XmlElement>()
  const refs: XmlElement[] = []
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (part.name === 'itemRef') refs.push(part)
    // Groups may name each other in a circle.
    if (part.name !== 'group' || met.has(part)) continue
    met.add(part)
    for (const child of childrenOf(part, 'itemRef', 'groupRef').toReversed()) {
      const group = child.name === 'groupRef' ? byId.get(child.attributes['idref']) : child
      if (group !== undefined) waiting.push(group)
    }
  }
  return refs
}

function entryOf(ref: XmlElement): IncomingList['entries'] {
  const guid = guidSchema.safeParse((ref.attributes['residref'] ?? '').trim())
  const kind = codeOf(partOf(ref, 'itemClass'))
  if (!guid.success || (kind !== '' && kind !== 'text' && kind !== 'composite')) return []
  const headline = lineIn(partOf(ref, 'headline')) || lineIn(partOf(ref, 'title'))
  const kicker = lineIn(partOf(ref, 'kicker'))
  return [
    {
      guid: guid.data,
      headline: headline === '' ? null : headline,
      kicker: kicker === '' ? null : kicker,
    },
  ]
}
