import { cleanTagName } from '../../../shared/tag/clean-tag-name.ts'
import type { TagCount } from '../../../shared/tag/tag-count.ts'
import type { Tag, TagId } from '../../../shared/tag/tag.ts'

function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase()
}

/** The tag that goes by that name or alias. */
export function tagCalled(name: string, tags: readonly TagCount[]): Tag | undefined {
  const wanted = folded(name)
  return tags.find(({ tag }) =>
    [tag.name, tag.slug, ...tag.aliases].some((known) => folded(known) === wanted),
  )?.tag
}

const mostOffered = 8

/** Tags to offer for what is typed: names that begin with it first, then the most used. */
export function tagsLike(
  typed: string,
  tags: readonly TagCount[],
  chosen: readonly TagId[],
): readonly Tag[] {
  const wanted = folded(cleanTagName(typed))
  if (wanted === '') return []
  const begins = (tag: Tag): boolean => folded(tag.name).startsWith(wanted)
  return tags
    .filter(({ tag }) => !chosen.includes(tag.id))
    .filter(({ tag }) => [tag.name, ...tag.aliases].some((name) => folded(name).includes(wanted)))
    .toSorted(
      (one, other) =>
        Number(begins(other.tag)) - Number(begins(one.tag)) || other.articles - one.articles,
    )
    .slice(0, mostOffered)
    .map(({ tag }) => tag)
}
