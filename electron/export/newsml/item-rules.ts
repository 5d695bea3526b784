import { catalogAddress } from '../../../shared/export/newsml/catalog.ts'

/** What is read of an item while it passes. */
export type ReadItem = {
  readonly kind: string
  readonly guid: string
  /** How many elements are open in it, itself too. */
  readonly depth: number
  /** The attributes that every item has. */
  readonly names: Readonly<Record<string, string>>
  readonly catalogs: string[]
  /** The elements of its `itemMeta`, in their order. */
  readonly meta: string[]
  readonly bodies: string[]
  pubStatus: string
  headline: string
}

const wanted: Readonly<Record<string, RegExp>> = {
  version: /^[1-9]\d*$/,
  standard: /^NewsML-G2$/,
  standardversion: /^2\.35$/,
  conformance: /^power$/,
  'xml:lang': /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i,
}

const order = [
  ['itemClass', 'provider', 'versionCreated', 'firstCreated', 'embargoed', 'pubStatus'],
  ['title', 'edNote', 'signal', 'altRep', 'expires', 'link', 'list'],
].flat()

const needed = ['itemClass', 'provider', 'versionCreated', 'pubStatus']

const statuses = ['stat:usable', 'stat:withheld', 'stat:canceled']

/** The bodies of a story that may be used: XHTML, and last, since many take the last one, HTML as text. */
const bothBodies = 'inlineXML application/xhtml+xml, inlineData text/html'

/** What is wrong with an item; null when nothing is. */
export function itemFault(item: ReadItem): string | null {
  const { guid, names, catalogs, meta, pubStatus, kind, bodies } = item
  if (guid.trim() === '') return 'an item without guid'
  const unfit = Object.keys(wanted).find((name) => wanted[name]?.test(names[name] ?? '') !== true)
  if (unfit !== undefined) return `${unfit} of ${guid}`
  if (!catalogs.includes(catalogAddress)) return `catalogRef of ${guid}`
  const missing = needed.find((name) => !meta.includes(name))
  if (missing !== undefined) return `no ${missing} in ${guid}`
  const ranks = meta.map((name) => order.indexOf(name))
  if (ranks.some((rank, at) => rank < (ranks[at - 1] ?? 0))) return `order in itemMeta of ${guid}`
  if (!statuses.includes(pubStatus)) return `pubStatus of ${guid}`
  const isText = kind === 'newsItem' && bodies.some((body) => body.startsWith('inline'))
  if (isText && bodies.join(', ') !== bothBodies) return `bodies of ${guid}`
  if (pubStatus !== 'stat:usable' && bodies.length > 0) return `a body in ${guid}`
  return null
}
