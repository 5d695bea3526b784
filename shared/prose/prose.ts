import { z } from 'zod'

export type Mark = { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }

export type ProseNode = {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly ProseNode[]
  readonly marks?: readonly Mark[]
  readonly text?: string
}

export type Prose = ProseNode & { readonly type: 'doc' }

/**
 * An article's body as ProseMirror JSON. Only the outer shape is checked here; whether the
 * vocabulary of `vocabulary.ts` can hold it exactly is `readProse`'s question.
 */
export const proseSchema = z.custom<Prose>(
  (value) => typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc',
  'not a document',
)
