/**
 * Blocks with, at most, who said them under them. Written the long way round, since ProseMirror takes
 * the last alternative for what Enter makes, and that is another block and no second speaker.
 */
export function quoteContent(blocks: string): string {
  return `(${blocks} attribution) | ${blocks}`
}
