import type { ProseNode } from '../../prose/prose.ts'
import { byNumber, escapeLineStart, escapeMarkdown } from './escape-markdown.ts'
import { markedParts, type Part } from './marked-parts.ts'

type Piece = { text: string; readonly kind: Part['kind']; readonly isSign: boolean }

/** A run of text as lines of Markdown: one, and another after each break; none where nothing is said. */
export function lineToMarkdown(nodes: readonly ProseNode[], lost: Set<string>): readonly string[] {
  const pieces = joined(markedParts(nodes, lost)).map(pieceOf)
  keepApart(pieces)
  return pieces
    .map(({ kind, text }) => (kind === 'break' ? '\n' : text))
    .join('')
    .split('\n')
    .map(trimmed)
    .filter((line) => line !== '')
    .map(escapeLineStart)
}

/** Neighbouring words as one, so that no escape looks past its end; what closes and opens again goes on. */
function joined(parts: readonly Part[]): readonly Part[] {
  const kept: Part[] = []
  for (const part of parts) {
    const last = kept.at(-1)
    if (part.kind === 'words' && last?.kind === 'words') {
      kept[kept.length - 1] = { kind: 'words', text: (last.text + part.text).replace(/ +/g, ' ') }
    } else if (part.kind === 'open' && part.isSign && isClosing(last, part.text)) kept.pop()
    else if (part.kind !== 'words' || part.text !== '') kept.push(part)
  }
  return kept
}

function isClosing(part: Part | undefined, text: string): boolean {
  return part?.kind === 'close' && part.isSign && part.text === text
}

function pieceOf(part: Part): Piece {
  if (part.kind === 'break') return { kind: 'break', text: '\n', isSign: false }
  if (part.kind === 'words') {
    return { kind: 'words', text: escapeMarkdown(part.text), isSign: false }
  }
  return { ...part }
}

/**
 * CommonMark takes a sign for emphasis by what stands on both its sides. Beside a space or a mark of
 * punctuation it always does; another neighbour that could mislead it is written by its number.
 */
function keepApart(pieces: readonly Piece[]): void {
  for (const [at, { kind, text, isSign }] of pieces.entries()) {
    if (!isSign) continue
    const [outer, inner] =
      kind === 'open' ? [pieces[at - 1], pieces[at + 1]] : [pieces[at + 1], pieces[at - 1]]
    if (outer === undefined) continue
    const isOpen = kind === 'open'
    const beside = isOpen ? lastSign(outer.text) : firstSign(outer.text)
    if (/^[\p{Zs}\n!-/:-@[-`{-~]$/u.test(beside)) continue
    const within = isOpen ? firstSign(inner?.text ?? '') : lastSign(inner?.text ?? '')
    if (text !== '_' && /^[\p{L}\p{N}]$/u.test(beside) && /^[\p{L}\p{N}]$/u.test(within)) continue
    outer.text = isOpen
      ? outer.text.slice(0, -beside.length) + byNumber(beside)
      : byNumber(beside) + outer.text.slice(beside.length)
  }
}

function firstSign(text: string): string {
  return /^./su.exec(text)?.[0] ?? ''
}

function lastSign(text: string): string {
  return /.$/su.exec(text)?.[0] ?? ''
}

/** Spaces at a line's ends go; others, which a reader would drop too, are written by number. */
function trimmed(line: string): string {
  return line
    .replace(/^ +| +$/g, '')
    .replace(/^\s+|\s+$/gu, (spaces) => spaces.replace(/./gsu, byNumber))
}
