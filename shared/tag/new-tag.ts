import { urlSlug } from '../article/url-slug.ts'
import { cleanTagName } from './clean-tag-name.ts'
import { foldTagName } from './find-tag.ts'
import type { Tag, TagId } from './tag.ts'

/** A subject tag with a slug that none of `others` has; the name is kept as typed, without its `#`. */
export function newTag(id: TagId, name: string, others: readonly Tag[]): Tag {
  const clean = cleanTagName(name)
  return {
    id,
    name: clean,
    slug: freeSlug(urlSlug(foldTagName(name)), others),
    aliases: [],
    kind: 'subject',
    topic: null,
    note: '',
  }
}

function freeSlug(slug: string, others: readonly Tag[]): string {
  const taken = new Set(others.map((tag) => tag.slug))
  for (let copy = 1; ; copy += 1) {
    const candidate = copy === 1 ? slug : `${slug}-${copy}`
    if (!taken.has(candidate)) return candidate
  }
}
