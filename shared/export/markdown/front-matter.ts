import { legalText } from '../legal-text.ts'

/** Fields in their order; null and empty ones are left out. */
export type FrontMatter = readonly (readonly [string, FieldValue])[]

type FieldValue =
  | string
  | number
  | boolean
  | null
  | readonly FieldValue[]
  | { readonly [name: string]: FieldValue }

// YAML 1.1 ends a line at these, also in quotes; a byte order mark is dropped by some.
const unsafe = /[\u0085\u2028\u2029\uFEFF]/g

/** YAML between its lines of hyphens. Each value is JSON, which is YAML too, so no text can break out of it. */
export function frontMatter(fields: FrontMatter): string {
  const lines = fields
    .filter(([, value]) => !isEmpty(value))
    .map(([name, value]) => `${name}: ${asJson(value)}\n`)
  return `---\n${lines.join('')}---\n`
}

function isEmpty(value: FieldValue): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function asJson(value: FieldValue): string {
  const legal = (_key: string, part: unknown): unknown =>
    typeof part === 'string' ? legalText(part) : part
  return JSON.stringify(value, legal).replace(
    unsafe,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
