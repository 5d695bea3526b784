import type { ProseNode } from '../../prose/prose.ts'
import { legalText } from '../legal-text.ts'

/** The words of a run, a line after each break; none when there is nothing to read. */
export function plainLines(run: readonly ProseNode[]): readonly string[] {
  return run
    .map(({ type, text = '' }) => (type === 'hardBreak' ? '\n' : text.replace(/\s/g, spaceFor)))
    .join('')
    .split('\n')
    .map((line) => legalText(line).replace(/ +/g, ' ').trim())
    .filter((line) => line !== '')
}

/** A field as one line. */
export function oneLine(text: unknown): string {
  return typeof text === 'string' ? plainLines([{ type: 'text', text }]).join(' ') : ''
}

// One that keeps words together stays.
function spaceFor(space: string): string {
  return space === '\u00a0' || space === '\u202f' ? space : ' '
}
