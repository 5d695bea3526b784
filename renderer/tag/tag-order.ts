import type { TagCount } from '../../shared/tag/tag-count.ts'

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

/** The tags whose name or alias holds the text, in order; equal ones stand by name. */
export function matchingTags(
  tags: readonly TagCount[],
  text: string,
  { column, direction }: TagOrder,
): readonly TagCount[] {
  const wanted = text.trim().toLocaleLowerCase()
  const sign = direction === 'ascending' ? 1 : -1
  return tags
    .filter(({ tag }) =>
      [tag.name, ...tag.aliases].some((name) => name.toLocaleLowerCase().includes(wanted)),
    )
    .sort((one, other) => {
      const byColumn = sign * compare(one, other, column)
      const byName = collator.compare(one.tag.name, other.tag.name)
      return byColumn || (column === 'name' ? sign * byName : byName)
    })
}
