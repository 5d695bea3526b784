import type { Node } from '@tiptap/pm/model'

import { toText } from '../../../shared/prose/to-text.ts'
import type { TagCount } from '../../../shared/tag/tag-count.ts'
import type { TagsMet } from '../../../shared/tag/suggest-tags.ts'
import type { TagId } from '../../../shared/tag/tag.ts'
import { addToTrie, newTrie, tagsInText, type TagTrie } from '../../../shared/tag/tags-in-text.ts'
import type { OpenText } from '../open-text.ts'

type Found = ReadonlyMap<TagId, number>
type Looked = { readonly trie: TagTrie; readonly found: Found }

/** How many tags are put into the tree between two looks at the clock. */
const atOnce = 20

type Growing = {
  readonly of: readonly TagCount[]
  readonly names: string
  readonly trie: TagTrie
  grown: number
}

let growing: Growing | null = null

function namesOf(tags: readonly TagCount[]): string {
  return JSON.stringify(tags.map(({ tag }) => [tag.id, tag.name, tag.aliases]))
}

/** Made again only when a tag was added, renamed or removed, not each time one is counted anew. */
function growingOf(tags: readonly TagCount[]): Growing {
  if (growing?.of === tags) return growing
  const names = namesOf(tags)
  const isSame = growing?.names === names
  growing = isSame && growing !== null ? { ...growing, of: tags } : startOf(tags, names)
  return growing
}

function startOf(tags: readonly TagCount[], names: string): Growing {
  return { of: tags, names, trie: newTrie(), grown: 0 }
}

/** The names of all tags; null while they are not all there yet. */
function trieOf(tags: readonly TagCount[], hasTime: () => boolean): TagTrie | null {
  const now = growingOf(tags)
  while (now.grown < tags.length) {
    for (const { tag } of tags.slice(now.grown, now.grown + atOnce)) addToTrie(now.trie, tag)
    now.grown += atOnce
    if (now.grown < tags.length && !hasTime()) return null
  }
  return now.trie
}

const looked = new WeakMap<Node, Looked>()

/** What the desk notes for itself says nothing of what readers get. */
function wordsOf(block: Node): string {
  let words = ''
  block.descendants((node) => {
    if (node.marks.some(({ type }) => type.name === 'noted')) return
    words += node.text ?? ' '
  })
  return words
}

function blocksOf(document: Node): readonly Node[] {
  const blocks: Node[] = []
  document.descendants((node) => {
    if (node.inlineContent) blocks.push(node)
    return !node.inlineContent
  })
  return blocks
}

/**
 * The tags that a text names. Only blocks that changed since are read, and for no longer than
 * `hasTime` says: null when it ran out, and the next time goes on from there.
 */
export function metTags(
  text: OpenText,
  tags: readonly TagCount[],
  hasTime: () => boolean,
): TagsMet | null {
  const trie = trieOf(tags, hasTime)
  if (trie === null) return null
  const { headline, lead } = text.store.getState().fields
  const lines = { headline: tagsInText(trie, headline), lead: tagsInText(trie, lead) }
  // Until the first key there is no document whose blocks could be remembered.
  if (text.document === null) return { ...lines, body: [tagsInText(trie, toText(text.body))] }
  const body: Found[] = []
  let read = 0
  for (const block of blocksOf(text.document)) {
    const before = looked.get(block)
    if (before?.trie === trie) {
      body.push(before.found)
      continue
    }
    if (read > 0 && !hasTime()) return null
    read += 1
    const found = tagsInText(trie, wordsOf(block))
    looked.set(block, { trie, found })
    body.push(found)
  }
  return { ...lines, body }
}
