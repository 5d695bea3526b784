import { parse } from 'yaml'

import { formatMessage } from '../../../shared/message/format-message.ts'
import { Refusal } from '../refusal.ts'

const front = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m

/** The fields before a text, and the text. Nothing in them makes objects of its own or repeats itself without end. */
export function splitFront(text: string): { readonly fields: FrontFields; readonly body: string } {
  if (/^\uFEFF?\+\+\+[ \t]*\r?\n/.test(text))
    throw new Refusal(formatMessage('import.refusal.toml'))
  const found = text.startsWith('---') || text.startsWith('\uFEFF---') ? front.exec(text) : null
  if (found === null) return { fields: new FrontFields({}), body: text.replace(/^\uFEFF/, '') }
  try {
    const wish = {
      schema: 'core',
      maxAliasCount: 10,
      prettyErrors: false,
      logLevel: 'error',
    } as const
    const value: unknown = parse(found[1] ?? '', wish)
    if (value !== null && (typeof value !== 'object' || Array.isArray(value))) {
      throw new Error('they have no names')
    }
    return { fields: new FrontFields(value ?? {}), body: text.slice(found[0].length) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Refusal(formatMessage('import.refusal.frontMatter', { reason: reason.slice(0, 200) }))
  }
}

/** Fields by whichever of their usual names is there. */
export class FrontFields {
  readonly #values: ReadonlyMap<string, unknown>

  constructor(fields: object) {
    this.#values = new Map(Object.entries(fields))
  }

  value(...names: readonly string[]): unknown {
    return names
      .map((name) => this.#values.get(name))
      .find((value) => value !== undefined && value !== null)
  }

  text(...names: readonly string[]): string {
    return lineOf(this.value(...names))
  }

  /** Several names, or one; a text is taken apart at its commas. */
  names(...names: readonly string[]): readonly string[] {
    const value = this.value(...names)
    const all = Array.isArray(value) ? value.map(lineOf) : lineOf(value).split(',')
    return all.map((name) => name.trim()).filter((name) => name !== '')
  }
}

function lineOf(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim()
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return lineOf(value[0])
  if (typeof value !== 'object' || value === null) return ''
  return 'name' in value ? lineOf(value.name) : ''
}
