import type { Tag } from '../../shared/tag/tag.ts'
import { addToTrie, newTrie, type TagTrie } from '../../shared/tag/tags-in-text.ts'

/** The names of all these tags at once. */
export function tagTrie(tags: readonly Tag[]): TagTrie {
  const trie = newTrie()
  for (const tag of tags) addToTrie(trie, tag)
  return trie
}
