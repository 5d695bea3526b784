import { parse } from 'parse5'

import { isLinkAddress } from '../../../shared/prose/link-address.ts'
import { allowedHtml, allowedMeta } from './allowed-html.ts'
import { elementsOf, type PageElement } from './page-element.ts'
import { readNarrowly } from './read-narrowly.ts'
import { sitePaths } from './site-paths.ts'

type Place = {
  readonly path: string
  /** Whether a file stands there. */
  readonly stands: (path: string) => boolean
}

const site = 'https://site.invalid'

/**
 * Reads a finished page as a browser would and says what in it should not be there, null when all is
 * well. It shares nothing with the templates, so that a slip in one is caught by the other. parse5 has
 * the last word: the quick reader may only find that all is well (decision 0069).
 */
export function checkPage(text: string, path: string, stands: Place['stands']): string | null {
  const place = { path, stands }
  const narrow = readNarrowly(text)
  if (narrow !== null && faultIn(narrow, place) === null) return null
  return faultIn(elementsOf(parse(text)), place)
}

function faultIn(elements: readonly PageElement[], place: Place): string | null {
  const ids = new Set<string>()
  let [isIdTwice, hasPolicy, headlines] = [false, false, 0]
  for (const element of elements) {
    const violation = violationOf(element, place)
    if (violation !== null) return violation
    const id = valueOf(element, 'id')
    if (id !== '' && ids.size === ids.add(id).size) isIdTwice = true
    if (element.tagName === 'h1') headlines += 1
    if (valueOf(element, 'content').startsWith("default-src 'none'")) hasPolicy = true
  }
  if (isIdTwice) return 'an id twice'
  if (headlines !== 1) return 'not one h1'
  return hasPolicy ? null : 'no policy'
}

/** What of an element no page of ours has; null when it may stand there. */
export function foreignPart({ tagName, isHtml, attrs }: PageElement): string | null {
  const known = Object.hasOwn(allowedHtml, tagName) ? allowedHtml[tagName] : undefined
  if (known === undefined || !isHtml) return `element ${tagName}`
  const foreign = attrs.find(({ name }) => !known.includes(name))
  return foreign === undefined ? null : `attribute ${tagName}.${foreign.name}`
}

function violationOf(element: PageElement, place: Place): string | null {
  if (isData(element) || isOwnScript(element, place)) return null
  const foreign = foreignPart(element)
  if (foreign !== null) return foreign
  const { tagName } = element
  return addressChecks[tagName]?.(element, place) === false ? `address of a ${tagName}` : null
}

/** Whether an element is data for search engines, which browsers do not run. */
function isData({ tagName, isHtml, attrs, text }: PageElement): boolean {
  if (tagName !== 'script' || !isHtml) return false
  const [type, ...others] = attrs
  if (type?.name !== 'type' || type.value !== 'application/ld+json' || others.length > 0)
    return false
  return text !== null && isJson(text)
}

/** Whether an element runs a file of the site, which only the search page may do. */
function isOwnScript(element: PageElement, place: Place): boolean {
  const { tagName, isHtml, attrs, text } = element
  if (tagName !== 'script' || !isHtml || place.path !== sitePaths.search) return false
  const names = attrs.map(({ name }) => name).join(' ')
  return names === 'src defer' && text === '' && isOwn(valueOf(element, 'src'), place)
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object' && !text.includes('<')
  } catch {
    return false
  }
}

const addressChecks: Readonly<Record<string, (element: PageElement, place: Place) => boolean>> = {
  a: (element, place) => {
    const href = valueOf(element, 'href')
    if (/^#[a-z-]+$/.test(href) || isOwn(href, place)) return true
    return isLinkAddress(href) && valueOf(element, 'rel') === 'noopener noreferrer'
  },
  img: (element, place) => isOwn(valueOf(element, 'src'), place),
  link: (element, place) => {
    const href = valueOf(element, 'href')
    const rel = valueOf(element, 'rel')
    return rel === 'stylesheet' || rel === 'alternate'
      ? isOwn(href, place)
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
function isOwn(href: string, { path, stands }: Place): boolean {
  const below = plainPath(href, path)
  if (below !== null) return stands(below)
  const address = addressOf(href, path)
  if (address === null) return false
  return address.origin === site && address.search === '' && stands(address.pathname.slice(1))
}

const plain = /^(?:\.\.\/)?[a-z0-9][a-z0-9_-]*(?:[./][a-z0-9_-]+)*$/i

/** Where an address without anything that has a meaning in one leads; null for any other, which `URL` reads. */
function plainPath(href: string, path: string): string | null {
  if (!plain.test(href)) return null
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  if (!href.startsWith('../')) return folder + href
  // Up from one folder is the root, and up from the root as well.
  return folder.indexOf('/') === folder.length - 1 ? href.slice(3) : null
}

function addressOf(href: string, path: string): URL | null {
  try {
    return new URL(href, `${site}/${path}`)
  } catch {
    return null
  }
}

function valueOf({ attrs }: PageElement, name: string): string {
  for (const attribute of attrs) if (attribute.name === name) return attribute.value
  return ''
}
