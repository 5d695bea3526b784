import { isEmbedAddress } from '../../shared/prose/embed-address.ts'
import {
  attributeOf,
  hasClass,
  type HtmlElement,
  type HtmlNode,
  isElement,
  lineOf,
} from './html-element.ts'

export type FoundEmbed = { readonly href: string; readonly title: string }

const frames: Readonly<Record<string, string>> = {
  iframe: 'src',
  embed: 'src',
  video: 'src',
  audio: 'src',
  object: 'data',
}
const posts = new Set([
  'twitter-tweet',
  'twitter-video',
  'instagram-media',
  'tiktok-embed',
  'fb-post',
])
/** How a page of our own shows an embed. */
const cards = new Set(['embed'])
/** Where the posts of each network say their address, before the last link in them. */
const permalinks = ['cite', 'data-instgrm-permalink', 'data-href']

/** The link that stands for a frame, a film or a network's post; null for what is none or leads nowhere. */
export function embedIn(element: HtmlElement): FoundEmbed | null {
  const source = frames[element.tagName]
  if (source !== undefined) {
    const said = attributeOf(element, source) ?? sourceIn(element)
    return made(said, attributeOf(element, 'title') ?? '')
  }
  if (element.tagName === 'p' && hasClass(element, cards)) return cardIn(element)
  if (!hasClass(element, posts)) return null
  const said = permalinks.map((name) => attributeOf(element, name)).find(isEmbedAddress)
  const href = said ?? lastLinkIn(element)
  return href === undefined ? null : made(href, lineOf(element))
}

function made(said: string | undefined, title: string): FoundEmbed | null {
  const href = said?.startsWith('//') === true ? `https:${said}` : said
  return isEmbedAddress(href) ? { href, title } : null
}

function cardIn({ childNodes }: HtmlElement): FoundEmbed | null {
  const link = childNodes.filter(isElement).find(({ tagName }) => tagName === 'a')
  if (link === undefined) return null
  const href = attributeOf(link, 'href')
  const title = lineOf(link)
  return made(href, title === href ? '' : title)
}

function sourceIn({ childNodes }: HtmlElement): string | undefined {
  const source = childNodes.filter(isElement).find(({ tagName }) => tagName === 'source')
  return source === undefined ? undefined : attributeOf(source, 'src')
}

// Posts may stand in posts, thousands deep; what was looked through in vain is not looked through again.
const linkless = new WeakSet<HtmlElement>()

function lastLinkIn(element: HtmlElement): string | undefined {
  if (linkless.has(element)) return undefined
  const seen: HtmlElement[] = [element]
  const waiting: HtmlNode[] = [...element.childNodes]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) continue
    const href = node.tagName === 'a' ? attributeOf(node, 'href') : undefined
    if (isEmbedAddress(href)) return href
    seen.push(node)
    for (const child of node.childNodes) waiting.push(child)
  }
  for (const one of seen) linkless.add(one)
  return undefined
}
