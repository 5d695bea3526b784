import type { ProseNode } from './prose.ts'

/** Whether the desk keeps it to itself. */
export function isNoted({ marks }: ProseNode): boolean {
  return marks?.some(({ type }) => type === 'noted') ?? false
}
