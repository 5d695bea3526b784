import { type BlockName, blockWords } from './block-words.ts'

/** Whether what is typed after the slash begins a word that the block goes by. */
export function isBlockMeant(block: BlockName, typed: string): boolean {
  const wanted = plain(typed)
  return blockWords[block].some((name) =>
    tails(name).some((tail) => plain(tail).startsWith(wanted)),
  )
}

/** “note for the desk”, “for the desk”, “the desk” and “desk”. */
function tails(name: string): readonly string[] {
  const words = name.split(' ')
  return words.map((_, at) => words.slice(at).join(' '))
}

function plain(words: string): string {
  return words.normalize('NFC').toLowerCase()
}
