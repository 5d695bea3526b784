import type { PageElement } from './page-element.ts'

type Tag = PageElement & { readonly isEnd: boolean }

const doctype = '<!doctype html>'
const wholeTag = /^<(\/?)([a-z][a-z0-9]*)((?: [a-z][a-z-]*(?:="[^"<>]*")?)*)>$/
const oneAttribute = / ([a-z][a-z-]*)(?:="([^"]*)")?/g
const reference = /&(?:(amp|lt|gt|quot);)?/g
const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
/** What these hold is text to a browser, whatever it looks like. */
const holdsText = new Set(['title', 'script'])
/** Tags that hardly ever come twice. */
const seldom = /^<(?:a|img|time)[ >]/

const known = new Map<string, Tag | null>()
const mostKnown = 1000

/**
 * The elements of a text in the narrow form of HTML that our pages have: tags in small letters, values in
 * double quotes and without `<` and `>`, the four references. In that form a tag is a tag to every
 * browser, so nothing has to be built to know them. Null for whatever is not in it, which says nothing
 * against it: parse5 reads that. It is many times faster, and that is its only purpose.
 */
export function readNarrowly(text: string): readonly PageElement[] | null {
  // Browsers change these before they read.
  if (text.includes('\r') || text.includes('\0')) return null
  const elements: PageElement[] = []
  let at = text.startsWith(doctype) ? doctype.length : 0
  for (let start = text.indexOf('<', at); start !== -1; start = text.indexOf('<', at)) {
    at = text.indexOf('>', start) + 1
    if (at === 0) return null
    const tag = tagOf(text.slice(start, at))
    if (tag === null) return null
    if (tag.isEnd) continue
    if (!holdsText.has(tag.tagName)) {
      elements.push(tag)
      continue
    }
    const end = `</${tag.tagName}>`
    const next = text.indexOf('<', at)
    if (next === -1 || !text.startsWith(end, next)) return null
    elements.push({ ...tag, text: text.slice(at, next) })
    at = next + end.length
  }
  return elements
}

function tagOf(source: string): Tag | null {
  if (seldom.test(source)) return readTag(source)
  const found = known.get(source)
  if (found !== undefined) return found
  if (known.size >= mostKnown) known.clear()
  // A copy: a part of a text would keep all of it in memory.
  const copy = Buffer.from(source).toString()
  const tag = readTag(copy)
  known.set(copy, tag)
  return tag
}

function readTag(source: string): Tag | null {
  const found = wholeTag.exec(source)
  if (found === null) return null
  const [, slash, tagName = '', written = ''] = found
  const attrs: { name: string; value: string }[] = []
  for (const [, name = '', value = ''] of written.matchAll(oneAttribute)) {
    const plain = value.includes('&') ? unescaped(value) : value
    if (plain === null) return null
    attrs.push({ name, value: plain })
  }
  return { tagName, isHtml: true, attrs, text: null, isEnd: slash === '/' }
}

/** Null where there is another reference than our four, of which browsers know thousands. */
function unescaped(value: string): string | null {
  let isOurs = true
  const text = value.replace(reference, (all, name?: string) => {
    if (name === undefined) isOurs = false
    return name === undefined ? all : (signs[name] ?? all)
  })
  return isOurs ? text : null
}
