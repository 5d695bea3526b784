import { cleanTagName } from './clean-tag-name.ts'
import type { Tag } from './tag.ts'

/** A tag's name as it is compared: without `#`, outer space and case, any apostrophe as good as another. */
export function foldTagName(name: string): string {
  // Not the computer's own rules: a Turkish one would take NATO's I for another letter.
  return cleanTagName(name)
    .toLowerCase()
    .replace(/[’ʼ`´]/g, "'")
}

/** The tag that goes by that name or alias; null when there is none. */
export function findTag(tags: readonly Tag[], name: string): Tag | null {
  const wanted = foldTagName(name)
  const isIt = (tag: Tag): boolean =>
    [tag.name, ...tag.aliases].some((known) => foldTagName(known) === wanted)
  return tags.find(isIt) ?? null
}
