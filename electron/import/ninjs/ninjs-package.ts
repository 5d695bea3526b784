import { formatMessage } from '../../../shared/message/format-message.ts'
import type { ImportItem } from '../import-format.ts'
import { canonicalNinjs } from './canonical-ninjs.ts'
import { ninjsItemSchema, type NinjsItem } from './ninjs-item.ts'
import { readNinjsList } from './read-ninjs-list.ts'
import { readNinjs } from './read-ninjs.ts'

type Place = Pick<ImportItem, 'place' | 'bytes'>

/** What a composite holds: the stories that it carries whole, then the list that it is; null for other items. */
export function ninjsPackage(
  value: unknown,
  { place, bytes }: Place,
): readonly ImportItem[] | null {
  if (!isComposite(value)) return null
  const parsed = ninjsItemSchema.safeParse(canonicalNinjs(value))
  if (!parsed.success) return null
  const item = parsed.data
  const list = readNinjsList(item)
  if (list === null) return null
  const whole = item.associations.filter(
    ({ type, bodies }) => (type === 'text' || type === '') && bodies.length > 0,
  )
  const stories = whole.map((story) => ({
    place: formatMessage('import.place.inPackage', { place, name: story.name.slice(0, 60) }),
    bytes: Math.ceil(bytes / whole.length),
    story: () => readNinjs({ ...inherited(item), ...said(story) }),
  }))
  return [...stories, { place, bytes: 0, list }]
}

function isComposite(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'type' in value && value.type === 'composite'
  )
}

/** What holds a package back holds back what it carries. */
function inherited({ pubStatus, embargoedUntil, expires, versionCreated, language }: NinjsItem) {
  return { pubStatus, embargoedUntil, expires, versionCreated, language }
}

function said(story: object): object {
  return Object.fromEntries(
    Object.entries(story).filter(
      ([, value]) => value !== null && value !== undefined && value !== '',
    ),
  )
}
