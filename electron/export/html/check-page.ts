import { type DefaultTreeAdapterTypes, html, parse } from 'parse5'

import { isLinkAddress } from '../../../shared/prose/link-address.ts'
import { allowedHtml, allowedMeta } from './allowed-html.ts'
import { sitePaths } from './site-paths.ts'

type Element = DefaultTreeAdapterTypes.Element
type Stands = (path: string) => boolean

const site = 'https://site.invalid'

/**
 * Reads a finished page as a browser would and says what in it should not be there, null when all is
 * well. It shares nothing with the templates, so that a slip in one is caught by the other.
 */
export function checkPage(text: string, path: string, stands: Stands): string | null {
  const tree = parse(text)
  const elements = elementsOf(tree)
  for (const element of elements) {
    const violation = violationOf(element, path, stands)
    if (violation !== null) return violation
  }
  return wholePageViolation(elements)
}

/** Every element of a tree that was read, in no order. */
export function elementsOf(
  tree: DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.DocumentFragment,
): readonly Element[] {
  const elements: Element[] = []
  const waiting: DefaultTreeAdapterTypes.Node[] = [tree]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('tagName' in node) elements.push(node)
    if ('childNodes' in node) for (const child of node.childNodes) waiting.push(child)
  }
  return elements
}

/** What of an element no page of ours has; null when it may stand there. */
export function foreignPart({ tagName, namespaceURI, attrs }: Element): string | null {
  const known = Object.hasOwn(allowedHtml, tagName) ? allowedHtml[tagName] : undefined
  if (known === undefined || namespaceURI !== html.NS.HTML) return `element ${tagName}`
  const foreign = attrs.find(({ name }) => !known.includes(name))
  return foreign === undefined ? null : `attribute ${tagName}.${foreign.name}`
}

function violationOf(element: Element, path: string, stands: Stands): string | null {
  if (isData(element) || isOwnScript(element, path, stands)) return null
  const foreign = foreignPart(element)
  if (foreign !== null) return foreign
  const { tagName } = element
  const checkAddress = addressChecks[tagName]
  return checkAddress?.(element, path, stands) === false ? `address of a ${tagName}` : null
}

/** Whether an element is data for search engines, which browsers do not run. */
function isData({ tagName, namespaceURI, attrs, childNodes }: Element): boolean {
  if (tagName !== 'script' || namespaceURI !== html.NS.HTML) return false
  const [type, ...others] = attrs
  if (type?.name !== 'type' || type.value !== 'application/ld+json' || others.length > 0)
    return false
  const [text, ...more] = childNodes
  return more.length === 0 && text !== undefined && 'value' in text && isJson(text.value)
}

/** Whether an element runs a file of the site, which only the search page may do. */
function isOwnScript(element: Element, path: string, stands: Stands): boolean {
  const { tagName, namespaceURI, attrs, childNodes } = element
  if (tagName !== 'script' || namespaceURI !== html.NS.HTML || path !== sitePaths.search)
    return false
  const names = attrs.map(({ name }) => name).join(' ')
  return (
    names === 'src defer' && childNodes.length === 0 && isOwn(valueOf(element, 'src'), path, stands)
  )
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object' && !text.includes('<')
  } catch {
    return false
  }
}

const addressChecks: Readonly<
  Record<string, (element: Element, path: string, stands: Stands) => boolean>
> = {
  a: (element, path, stands) => {
    const href = valueOf(element, 'href')
    if (/^#[a-z-]+$/.test(href) || isOwn(href, path, stands)) return true
    return isLinkAddress(href) && valueOf(element, 'rel') === 'noopener noreferrer'
  },
  img: (element, path, stands) => isOwn(valueOf(element, 'src'), path, stands),
  link: (element, path, stands) => {
    const href = valueOf(element, 'href')
    const rel = valueOf(element, 'rel')
    return rel === 'stylesheet' || rel === 'alternate'
      ? isOwn(href, path, stands)
      : rel === 'canonical' && isLinkAddress(href)
  },
  meta: (element) => {
    const equivalent = valueOf(element, 'http-equiv')
    if (equivalent !== '') return equivalent === 'Content-Security-Policy'
    const name = valueOf(element, 'name')
    return name === '' ? valueOf(element, 'charset') === 'utf-8' : allowedMeta.includes(name)
  },
}

/** Whether an address names a file that this export wrote. */
function isOwn(href: string, path: string, stands: Stands): boolean {
  const address = addressOf(href, path)
  if (address === null) return false
  return address.origin === site && address.search === '' && stands(address.pathname.slice(1))
}

// Read once: a page has a hundred addresses, and to ask first whether one can be read is to read it twice.
function addressOf(href: string, path: string): URL | null {
  try {
    return new URL(href, `${site}/${path}`)
  } catch {
    return null
  }
}

function wholePageViolation(elements: readonly Element[]): string | null {
  const ids = elements.map((element) => valueOf(element, 'id')).filter((id) => id !== '')
  if (new Set(ids).size !== ids.length) return 'an id twice'
  if (elements.filter(({ tagName }) => tagName === 'h1').length !== 1) return 'not one h1'
  const isPolicy = (element: Element): boolean =>
    valueOf(element, 'content').startsWith("default-src 'none'")
  return elements.some(isPolicy) ? null : 'no policy'
}

function valueOf({ attrs }: Element, name: string): string {
  return attrs.find((attribute) => attribute.name === name)?.value ?? ''
}
