/** A node of Lexical, the document that Ghost's editor keeps. */
export type LexicalNode = { readonly type: string; readonly version: 1 } & Readonly<
  Record<string, unknown>
>

/** A block that holds text or other blocks, with what Lexical says of every one. */
export function lexicalElement(
  type: string,
  children: readonly LexicalNode[],
  more: Readonly<Record<string, unknown>> = {},
): LexicalNode {
  return { children, direction: null, format: '', indent: 0, type, version: 1, ...more }
}
