import { foldTagName } from '../../shared/tag/find-tag.ts'
import type { TagCount } from '../../shared/tag/tag-count.ts'
import type { Tag, TagId } from '../../shared/tag/tag.ts'

export type TagColumn = 'name' | 'kind' | 'articles' | 'lastUsedAt'
export type TagOrder = {
  readonly column: TagColumn
  readonly direction: 'ascending' | 'descending'
}

const collator = new Intl.Collator(['en', 'uk'], { numeric: true, sensitivity: 'base' })

function compare(one: TagCount, other: TagCount, column: TagColumn): number {
  switch (column) {
    case 'name':
      return 0
    case 'kind':
      return collator.compare(one.tag.kind, other.tag.kind)
    case 'articles':
      return one.articles - other.articles
    case 'lastUsedAt':
      return collator.compare(one.lastUsedAt ?? '', other.lastUsedAt ?? '')
  }
}

export type TagNarrowing = {
  /** Of a name or an alias. */
  readonly text: string
  readonly kind: Tag['kind'] | null
  /** Only tags that look like another; null for all. */
  readonly alike: ReadonlyMap<TagId, unknown> | null
}

/** The tags that it asks for, in order; equal ones stand by name. */
export function matchingTags(
  tags: readonly TagCount[],
  { text, kind, alike }: TagNarrowing,
  { column, direction }: TagOrder,
): readonly TagCount[] {
  const wanted = foldTagName(text)
  const sign = direction === 'ascending' ? 1 : -1
  return tags
    .filter(({ tag }) => kind === null || tag.kind === kind)
    .filter(({ tag }) => alike === null || alike.has(tag.id))
    .filter(({ tag }) =>
      [tag.name, ...tag.aliases].some((name) => foldTagName(name).includes(wanted)),
    )
    .sort((one, other) => {
      const byColumn = sign * compare(one, other, column)
      const byName = collator.compare(one.tag.name, other.tag.name)
      return byColumn || (column === 'name' ? sign * byName : byName)
    })
}
