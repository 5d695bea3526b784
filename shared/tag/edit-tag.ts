import { urlSlug } from '../article/url-slug.ts'
import { cleanTagName } from './clean-tag-name.ts'
import { findTag, foldTagName } from './find-tag.ts'
import type { Tag, TagId } from './tag.ts'

export type TagEdit = Partial<Omit<Tag, 'id'>>

/** Why an edit cannot be: a name that is empty, or that another tag goes by; an address that is taken. */
export type TagRefusal =
  | { readonly kind: 'nameMissing' }
  | { readonly kind: 'nameTaken'; readonly name: string; readonly by: Tag }
  | { readonly kind: 'slugTaken'; readonly slug: string; readonly by: Tag }

/**
 * The tag as edited: names without `#` and spare space, no alias twice or the same as its name. A
 * new name keeps the address, because addresses in the world hold it.
 */
export function editTag(tags: readonly Tag[], tag: Tag, edit: TagEdit): Tag | TagRefusal {
  const name = cleanTagName(edit.name ?? tag.name)
  if (name === '') return { kind: 'nameMissing' }
  const aliases = aliasesOf(name, edit.aliases ?? tag.aliases)
  const slug = edit.slug === undefined ? tag.slug : urlSlug(edit.slug)
  const others = tags.filter(({ id }) => id !== tag.id)
  for (const known of [name, ...aliases]) {
    const by = findTag(others, known)
    if (by !== null) return { kind: 'nameTaken', name: known, by }
  }
  const by = others.find((other) => other.slug === slug)
  if (by !== undefined) return { kind: 'slugTaken', slug, by }
  return { ...tag, ...edit, id: tag.id, name, slug, aliases }
}

/** Each alias once and as it is kept; none that is the name itself. */
export function aliasesOf(name: string, aliases: readonly string[]): readonly string[] {
  const seen = new Set([foldTagName(name), ''])
  const kept: string[] = []
  for (const alias of aliases.map(cleanTagName)) {
    const fold = foldTagName(alias)
    if (!seen.has(fold)) kept.push(alias)
    seen.add(fold)
  }
  return kept
}

export function withTag(tags: readonly Tag[], changed: Tag): readonly Tag[] {
  return tags.map((tag) => (tag.id === changed.id ? changed : tag))
}

export function tagWith(tags: readonly Tag[], id: TagId): Tag | null {
  return tags.find((tag) => tag.id === id) ?? null
}
