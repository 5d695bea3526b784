import { legalText } from '../legal-text.ts'

/** XML that `element` and `parent` have made; nothing read from a desk can pass for it. */
export type Xml = string & { readonly xml: unique symbol }

const name = /^[a-zA-Z]+(?::[a-z]+)?(?:_[a-z]+)*(?: [a-zA-Z]+="[A-Za-z0-9_-]*")*$/

/**
 * An element around a text. All of it stands in CDATA, as WordPress writes it: one of its readers takes
 * elements by their signs, and would hand on `&amp;` as it stands.
 */
export function element(tag: string, text: string | number): Xml {
  const words = typeof text === 'number' ? String(text) : cdata(text)
  return `<${checked(tag)}>${words}</${tagName(tag)}>\n` as Xml
}

/** An element around others. */
export function parent(tag: string, ...children: readonly Xml[]): Xml {
  return `<${checked(tag)}>\n${children.join('')}</${tagName(tag)}>\n` as Xml
}

/** The end of CDATA within a text is written as the end of one and the start of the next. */
function cdata(text: string): string {
  return `<![CDATA[${legalText(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}

function checked(tag: string): string {
  if (!name.test(tag)) throw new Error(`not a tag: ${tag}`)
  return tag
}

function tagName(tag: string): string {
  return tag.split(' ', 1)[0] ?? tag
}
