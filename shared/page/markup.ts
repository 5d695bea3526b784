/** HTML that is safe by construction: text becomes markup only through `markup`, which escapes it. */
import { legalText } from '../export/legal-text.ts'
import { type Place, placesOf } from './template-places.ts'

/** Finished HTML. Nothing read from a file can pass for one, since only this module makes them. */
export class Markup {
  readonly #text: string

  private constructor(text: string) {
    this.#text = text
  }

  toString(): string {
    return this.#text
  }

  static readonly of = (strings: TemplateStringsArray, values: readonly Value[]): Markup => {
    const places = placesOf(strings)
    let text = strings[0] ?? ''
    for (let at = 0; at < values.length; at += 1) {
      text += show(values[at] ?? null, places[at] ?? 'bare') + (strings[at + 1] ?? '')
    }
    return new Markup(text)
  }

  // Every sign of text is escaped, so what looks like an element without an end is one.
  static readonly closed = (html: Markup): Markup =>
    new Markup(html.toString().replace(/<(br|hr|img)\b([^>]*)>/g, '<$1$2/>'))

  static readonly data = (value: object): Markup => {
    const legal = (_key: string, part: unknown): unknown =>
      typeof part === 'string' ? legalText(part) : part
    const json = JSON.stringify(value, legal).replace(/[<>&\u2028\u2029]/g, hex)
    return new Markup(`<script type="application/ld+json">${json}</script>\n`)
  }

  static readonly script = (address: string): Markup =>
    new Markup(`<script src="${show(address, 'quoted')}" defer></script>\n`)
}

const hex = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Data for machines in a page's head. Nothing runs it, and no text in it can end its element. */
export function linkedData(value: object): Markup {
  return Markup.data(value)
}

/** A script of the site itself, by its file: a page's policy runs no other. */
export function ownScript(address: string): Markup {
  return Markup.script(address)
}

/** What a template may hold; null shows nothing. */
export type Value = string | number | Markup | null | readonly (Markup | null)[]

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const escapable = /[&<>"]/
const needsEscape = { text: /[&<>]/g, quoted: /[&<>"]/g } as const

function show(value: Value, place: Place): string {
  if (value === null) return ''
  if (value instanceof Markup) return value.toString()
  if (typeof value === 'object') {
    let text = ''
    for (const part of value) text += show(part, place)
    return text
  }
  // Between a tag's quotes no escaping helps: `onclick=…` needs none of the escaped signs.
  if (place === 'bare') throw new Error('text stands in a tag outside double quotes')
  const text = legalText(String(value))
  // To look first is cheaper than to replace nothing, and most texts have nothing.
  if (!escapable.test(text)) return text
  return text.replace(needsEscape[place], (sign) => escapes[sign] ?? sign)
}

/** `markup\`<p class="${kind}">${text}</p>\``: every value is escaped unless it is `Markup` already. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return Markup.of(strings, values)
}

/** The same for XML, where each element ends. */
export function closed(html: Markup): Markup {
  return Markup.closed(html)
}

export const nothing = markup``
