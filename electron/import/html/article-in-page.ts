import { serialize } from 'parse5'

import type { IncomingPicture } from '../../../shared/import/incoming-pictures.ts'
import { attributeOf, hasClass, type HtmlElement, isElement, lineOf } from '../html-element.ts'
import { pictureIn } from '../picture-in.ts'
import { quoteIn } from '../quote-in.ts'
import { elementsIn, firstIn, named, says } from './elements-in.ts'

/** What of a page a reader takes for the article. */
export type ArticleInPage = {
  /** Told by how our own pages are built. */
  readonly isOurs: boolean
  readonly headline: string
  readonly dateline: string
  /** When it says that it is of. */
  readonly time: string
  readonly picture: IncomingPicture | null
  readonly body: string
}

type Page = Parameters<typeof elementsIn>[0]

const bodies = new Set(
  'entry-content article-body article__body article-content post-content post-body story-body'.split(
    ' ',
  ),
)
const around = new Set(
  'related share sharing social comments newsletter advert advertisement breadcrumb breadcrumbs tags byline meta more-about'.split(
    ' ',
  ),
)
const tools = named('nav', 'form', 'button', 'dialog', 'template', 'script', 'style', 'h1')
// Each is walked through, and they may stand in one another by the thousand.
const mostTried = 50

/** In these a time stands by itself, and not in a sentence. */
const blocks = named('article', 'main', 'body', 'div', 'section')
const frames = named('header', 'footer')

/** Null when a page shows no article, or several; it takes out of the page what is no part of it. */
export function articleInPage(page: Page, isCalledArticle: boolean): ArticleInPage | null {
  const articles = [...elementsIn(page)].filter(named('article'))
  const own = articles.find(isOwn)
  if (own !== undefined) return ownArticle(own)
  const [first] = articles
  if (!isCalledArticle && articles.length > 1) return null
  const whole =
    articles.slice(0, mostTried).find((one) => firstIn(one, named('h1')) !== null) ??
    first ??
    firstIn(page, named('main')) ??
    firstIn(page, named('body'))
  if (whole === null || (!isCalledArticle && isOfLinks(whole))) return null
  const headline = firstIn(whole, named('h1')) ?? firstIn(page, named('h1'))
  const time = firstIn(whole, (element) => attributeOf(element, 'datetime') !== undefined)
  const body = firstIn(page, isBody) ?? whole
  clean(body)
  return {
    isOurs: false,
    headline: headline === null ? '' : lineOf(headline),
    dateline: '',
    time: time === null ? '' : (attributeOf(time, 'datetime') ?? ''),
    picture: null,
    body: serialize(body),
  }
}

/** Whether it mostly leads to others, as a page of a list does. */
function isOfLinks(whole: HtmlElement): boolean {
  const waiting = whole.childNodes.map((node) => ({ node, isLinked: false }))
  let [links, linked, all] = [0, 0, 0]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, isLinked } = next
    if (isElement(node)) {
      const isLink = named('a', 'time')(node)
      if (isLink) links += 1
      for (const child of node.childNodes)
        waiting.push({ node: child, isLinked: isLinked || isLink })
    } else if (node.nodeName === '#text' && 'value' in node) {
      const { length } = node.value.trim()
      all += length
      if (isLinked) linked += length
    }
  }
  return links > 2 && linked * 2 >= all
}

const isItsBody = says('itemprop', 'articleBody')

function isBody(element: HtmlElement): boolean {
  return isItsBody(element) || hasClass(element, bodies)
}

function childrenOf(element: HtmlElement, name: string, word = ''): readonly HtmlElement[] {
  const has = says('class', word)
  return element.childNodes
    .filter(isElement)
    .filter((child) => child.tagName === name && (word === '' || has(child)))
}

function isOwn(article: HtmlElement): boolean {
  const [header] = childrenOf(article, 'header')
  const isHeaded = header !== undefined && childrenOf(header, 'div', 'topic').length === 1
  return isHeaded && childrenOf(article, 'div', 'body').length === 1
}

function ownArticle(article: HtmlElement): ArticleInPage {
  const [body] = childrenOf(article, 'div', 'body')
  const [figure] = childrenOf(article, 'figure')
  const headline = firstIn(article, named('h1'))
  const dateline = childrenOf(article, 'p', 'lead').flatMap((lead) =>
    childrenOf(lead, 'span', 'dateline'),
  )[0]
  return {
    isOurs: true,
    headline: headline === null ? '' : lineOf(headline),
    dateline: dateline === undefined ? '' : lineOf(dateline),
    time: '',
    picture: figure === undefined ? null : pictureIn(figure),
    body: body === undefined ? '' : serialize(body),
  }
}

/** Takes out what stands around a text: its headline, ways to elsewhere, tools. */
function clean(body: HtmlElement): void {
  for (const element of elementsIn({ childNodes: [body] })) {
    if (element.childNodes.some((child) => isElement(child) && isAround(child)))
      element.childNodes = element.childNodes.filter(
        (child) => !isElement(child) || !isAround(child),
      )
  }
}

function isAround(element: HtmlElement): boolean {
  if (tools(element)) return true
  if (/^(?:navigation|complementary|search)$/.test(attributeOf(element, 'role') ?? '')) return true
  if (element.tagName === 'aside') return quoteIn(element) === null
  const { parentNode } = element
  if (element.tagName === 'time') return isElement(parentNode) && blocks(parentNode)
  if (frames(element)) return !isElement(parentNode) || !named('blockquote', 'aside')(parentNode)
  return named('div', 'section', 'ul', 'p')(element) && hasClass(element, around)
}
