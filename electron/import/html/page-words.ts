import type { IncomingPicture } from '../../../shared/import/incoming-pictures.ts'
import type { FrontFields } from '../markdown/front-fields.ts'
import { typesOf } from './page-facts.ts'

/** Who wrote it: people, and not the house that printed it. */
export function personsOf(fields: FrontFields): readonly string[] {
  const value = fields.value('author', 'article:author')
  return (Array.isArray(value) ? value : [value])
    .filter((one) => !typesOf({ ...one }).some((type) => type.endsWith('Organization')))
    .map(nameOf)
    .filter((name) => name !== '' && !/^https?:/i.test(name))
}

/** The picture that it is shared with. */
export function pictureOf(fields: FrontFields): IncomingPicture | null {
  const value = fields.value('image', 'og:image', 'twitter:image')
  const [first] = Array.isArray(value) ? value : [value]
  const href = urlOf(first)
  if (href === '') return null
  const said = (name: string): string => wordsOf(propertyOf(first, name))
  const alt = fields.text('og:image:alt', 'twitter:image:alt')
  return { href, alt, caption: said('caption'), credit: said('creditText') }
}

/** An address as schema.org has it: bare, or of a thing. */
export function urlOf(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  const [one] = Array.isArray(value) ? value : [value]
  const url = propertyOf(one, 'url') ?? propertyOf(one, 'contentUrl') ?? propertyOf(one, '@id')
  return typeof url === 'string' ? url.trim() : ''
}

function nameOf(value: unknown): string {
  return wordsOf(typeof value === 'string' ? value : propertyOf(value, 'name'))
}

function propertyOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return new Map<string, unknown>(Object.entries(value)).get(name)
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
}
