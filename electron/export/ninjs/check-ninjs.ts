import type { z } from 'zod'

import { foreignHtml } from '../wire/foreign-html.ts'
import { ninjs1Shape, ninjs3Shape } from './ninjs-shapes.ts'

/** Reads a finished ninjs 3.1 file and says what in it should not be there; null when all is well. */
export function checkNinjs3(text: string): string | null {
  const item = shaped(ninjs3Shape, text)
  if (typeof item === 'string') return item
  if (item.type === 'composite') return null
  return foreignHtml(item.bodies?.[0]?.value ?? '')
}

/** The same of a ninjs 1.6 file. */
export function checkNinjs1(text: string): string | null {
  const item = shaped(ninjs1Shape, text)
  if (typeof item === 'string') return item
  return item.type === 'composite' ? null : foreignHtml(item.body_html ?? '')
}

function shaped<Item extends object>(shape: z.ZodType<Item>, text: string): Item | string {
  const read = shape.safeParse(JSON.parse(text))
  if (read.success) return read.data
  const [issue] = read.error.issues
  return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`
}
