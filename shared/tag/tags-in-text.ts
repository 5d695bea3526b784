import { foldText } from '../query/fold-text.ts'
import type { Tag, TagId } from './tag.ts'
import { stemOf } from './word-stems.ts'

type Word = { readonly stem: string; readonly written: string }

/** A name that ends here, as it is written. */
type Ending = { readonly tag: TagId; readonly words: readonly string[] }

type Node = { readonly next: Map<string, Node>; readonly endings: Ending[] }

/** The names of all tags, word by word: what follows a word is found without looking at other names. */
export type TagTrie = Node

const words = /[\p{L}\p{N}]+(?:['’ʼ-][\p{L}\p{N}]+)*/gu

function wordsOf(text: string): readonly Word[] {
  return Array.from(text.normalize('NFC').matchAll(words), ([written]) => ({
    written,
    stem: stemOf(foldText(written)),
  }))
}

export function tagTrie(tags: readonly Tag[]): TagTrie {
  const root: Node = { next: new Map(), endings: [] }
  for (const { id, name, aliases } of tags) {
    for (const known of [name, ...aliases]) {
      const found = wordsOf(known)
      // A letter alone is a word of many texts, and says nothing of what they are about.
      if (found.every(({ written }) => written.length < 2)) continue
      let node = root
      for (const { stem } of found) {
        const next: Node = node.next.get(stem) ?? { next: new Map(), endings: [] }
        node.next.set(stem, next)
        node = next
      }
      node.endings.push({ tag: id, words: found.map(({ written }) => written) })
    }
  }
  return root
}

/** How often each tag's name or an alias of it stands in a text, in whatever case and number. */
export function tagsInText(trie: TagTrie, text: string): ReadonlyMap<TagId, number> {
  const counts = new Map<TagId, number>()
  const found = wordsOf(text)
  for (const start of found.keys()) {
    let node: Node | undefined = trie
    for (let at = start; node !== undefined; at += 1) {
      for (const { tag, words: name } of node.endings) {
        const isIt = name.every((word, place) => isWord(found[start + place]?.written ?? '', word))
        if (isIt) counts.set(tag, (counts.get(tag) ?? 0) + 1)
      }
      node = node.next.get(found[at]?.stem ?? '')
    }
  }
  return counts
}

/** An abbreviation is met as it is written, a proper name with its capital; any other word in any case. */
function isWord(written: string, name: string): boolean {
  const [first = ''] = name
  const isName = first !== first.toLowerCase()
  if (!isName) return true
  if (name.length > 1 && name === name.toUpperCase()) return written === name
  const [begin = ''] = written
  return begin !== begin.toLowerCase()
}
