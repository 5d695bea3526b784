import { z } from 'zod'

import { foreignHtml } from '../wire/foreign-html.ts'

const instant = z.iso.datetime({ offset: true })
const named = z.looseObject({ basic: z.string() })

// Written for itself, so that it shares nothing with what makes the documents.
const shape = z.looseObject({
  type: z.enum(['story', 'collection']),
  version: z.literal('0.10.12'),
  _id: z.string().regex(/^[A-Z2-7]{26}$/),
  headlines: named,
  publish_date: instant.optional(),
  last_updated_date: instant.optional(),
  content_elements: z.array(z.looseObject({ type: z.string() })),
  editor_note: z.never().optional(),
})

const withHtml = new Set(['text', 'header', 'raw_html'])

/** Reads a finished document and says what in it is not as Arc or its readers need it; null when all is well. */
export function checkAns(text: string): string | null {
  const read = shape.safeParse(JSON.parse(text))
  if (!read.success) {
    const [issue] = read.error.issues
    return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`
  }
  const waiting: unknown[] = [read.data.content_elements]
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue
    const { type, content } = value as { readonly type?: unknown; readonly content?: unknown }
    const isHtml = typeof type === 'string' && withHtml.has(type) && typeof content === 'string'
    const foreign = isHtml ? foreignHtml(content) : null
    if (foreign !== null) return foreign
    waiting.push(...Object.values(value))
  }
  return null
}
