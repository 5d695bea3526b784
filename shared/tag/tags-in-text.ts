import { formsOf } from '../query/forms-of.ts'
import { wordsIn } from '../query/words-in.ts'
import type { Tag, TagId } from './tag.ts'

type Word = { readonly word: string; readonly written: string }

/** A name that ends here, as it is written. */
type Ending = { readonly tag: TagId; readonly words: readonly string[] }

type Node = {
  /** By the word itself, so that names which begin alike share what they have in common. */
  readonly children: Map<string, Node>
  /** By what each of those words may be a form of. */
  readonly byForm: Map<string, Node[]>
  readonly endings: Ending[]
}

/** The names of all tags, word by word: what follows a word is found without looking at other names. */
export type TagTrie = Node

export function newTrie(): TagTrie {
  return { children: new Map(), byForm: new Map(), endings: [] }
}

function wordsOf(text: string): readonly Word[] {
  return wordsIn(text).map(({ word, from, to }) => ({ word, written: text.slice(from, to) }))
}

function childOf(node: Node, word: string): Node {
  const known = node.children.get(word)
  if (known !== undefined) return known
  const child = newTrie()
  node.children.set(word, child)
  for (const form of formsOf(word)) {
    const alike = node.byForm.get(form)
    if (alike === undefined) node.byForm.set(form, [child])
    else alike.push(child)
  }
  return child
}

/** Puts a tag's names into the tree; thousands are put there a few at a time, while nobody types. */
export function addToTrie(trie: TagTrie, { id, name, aliases }: Tag): void {
  for (const known of [name, ...aliases]) {
    const words = wordsOf(known)
    // A letter alone is a word of many texts, and says nothing of what they are about.
    if (words.every(({ written }) => written.length < 2)) continue
    const last = words.reduce((node, { word }) => childOf(node, word), trie)
    last.endings.push({ tag: id, words: words.map(({ written }) => written) })
  }
}

/** How often each tag's name or an alias of it stands in a text, in whatever case and number. */
export function tagsInText(trie: TagTrie, text: string): ReadonlyMap<TagId, number> {
  const counts = new Map<TagId, number>()
  const words = wordsOf(text)
  for (const start of words.keys()) {
    for (const tag of tagsAt(trie, words, start)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  }
  return counts
}

/** The tags whose names begin with that word; one that several of its names meet counts once. */
function tagsAt(trie: TagTrie, words: readonly Word[], start: number): ReadonlySet<TagId> {
  const found = new Set<TagId>()
  let nodes: ReadonlySet<Node> = new Set([trie])
  for (let at = start; nodes.size > 0; at += 1) {
    for (const { endings } of nodes) {
      for (const { tag, words: name } of endings) {
        const isIt = name.every((word, place) => isWord(words[start + place]?.written ?? '', word))
        if (isIt) found.add(tag)
      }
    }
    const word = words[at]?.word
    nodes = word === undefined ? new Set() : nextOf(nodes, word)
  }
  return found
}

function nextOf(nodes: ReadonlySet<Node>, word: string): ReadonlySet<Node> {
  const next = new Set<Node>()
  for (const { byForm } of nodes) {
    for (const form of formsOf(word)) for (const child of byForm.get(form) ?? []) next.add(child)
  }
  return next
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
