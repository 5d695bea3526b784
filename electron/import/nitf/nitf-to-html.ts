import { markup, type Markup, nothing } from '../../../shared/page/markup.ts'
import { pictureToHtml } from '../../../shared/page/picture-to-html.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import { childrenOf } from '../xml/xml-parts.ts'
import { nitfPicture, otherMedia } from './nitf-media.ts'

type Show = (inner: Markup, element: XmlElement) => Markup

const emphasis: Readonly<Record<string, (inner: Markup) => Markup>> = {
  bold: (inner) => markup`<strong>${inner}</strong>`,
  strong: (inner) => markup`<strong>${inner}</strong>`,
  underline: (inner) => markup`<u>${inner}</u>`,
  strike: (inner) => markup`<s>${inner}</s>`,
}

const shows: Readonly<Record<string, Show>> = {
  p: (inner, { attributes }) =>
    attributes['class'] === 'embed'
      ? markup`<p class="embed">${inner}</p>`
      : markup`<p>${inner}</p>`,
  hl1: (inner) => markup`<h2>${inner}</h2>`,
  hl2: (inner, { attributes }) => {
    if (attributes['class'] === 'level-3') return markup`<h3>${inner}</h3>`
    return attributes['class'] === 'level-4' ? markup`<h4>${inner}</h4>` : markup`<h2>${inner}</h2>`
  },
  ul: (inner) => markup`<ul>${inner}</ul>`,
  ol: (inner, { attributes }) => markup`<ol start="${attributes['seqnum'] ?? '1'}">${inner}</ol>`,
  li: (inner) => markup`<li>${inner}</li>`,
  table: (inner) => markup`<table>${inner}</table>`,
  caption: (inner) => markup`<caption>${inner}</caption>`,
  thead: (inner) => markup`<thead>${inner}</thead>`,
  tbody: (inner) => markup`<tbody>${inner}</tbody>`,
  tfoot: (inner) => markup`<tfoot>${inner}</tfoot>`,
  tr: (inner) => markup`<tr>${inner}</tr>`,
  th: (inner, element) => markup`<th ${spansOf(element)}>${inner}</th>`,
  td: (inner, element) => markup`<td ${spansOf(element)}>${inner}</td>`,
  hr: () => markup`<hr>`,
  br: () => markup`<br>`,
  pre: (inner) => markup`<pre>${inner}</pre>`,
  sub: (inner) => markup`<sub>${inner}</sub>`,
  sup: (inner) => markup`<sup>${inner}</sup>`,
  a: (inner, { attributes }) => markup`<a href="${attributes['href'] ?? ''}">${inner}</a>`,
  em: (inner, { attributes }) =>
    (emphasis[attributes['class'] ?? ''] ?? ((text: Markup) => markup`<em>${text}</em>`))(inner),
  lang: (inner, { attributes }) =>
    markup`<span lang="${attributes['xml:lang'] ?? attributes['value'] ?? ''}">${inner}</span>`,
  q: (inner) => markup`“${inner}”`,
  block: division,
  note: division,
  fn: division,
  dl: division,
  dt: division,
  dd: division,
  byline: division,
  dateline: division,
  datasource: division,
  credit: division,
  abstract: division,
}

/** What says something of a block and is no part of its text. */
const silent = new Set(
  'nitf-table-metadata media-metadata media-object tobject key-list classifier copyrite'.split(' '),
)

/** What stands in an element of NITF as HTML, without `left`. */
export function nitfToHtml({ content }: XmlElement, left: XmlElement | null): Markup {
  return markup`${content.map((part) => (part === left ? null : shown(part, left)))}`
}

function shown(part: string | XmlElement, left: XmlElement | null): Markup {
  if (typeof part === 'string') return markup`${part}`
  if (silent.has(part.name)) return nothing
  if (part.name === 'media') return mediaToHtml(part)
  if (part.name === 'bq') return quoteToHtml(part, left)
  const inner = nitfToHtml(part, left)
  const show = Object.hasOwn(shows, part.name) ? shows[part.name] : undefined
  return show?.(inner, part) ?? inner
}

function division(inner: Markup): Markup {
  return markup`<div>${inner}</div>`
}

function spansOf({ attributes }: XmlElement): Markup {
  return markup`colspan="${attributes['colspan'] ?? '1'}" rowspan="${attributes['rowspan'] ?? '1'}"`
}

function quoteToHtml(quote: XmlElement, left: XmlElement | null): Markup {
  const credits = childrenOf(quote, 'credit')
  const said = quote.content.filter((part) => !credits.some((credit) => credit === part))
  const words = markup`<blockquote>${nitfToHtml({ ...quote, content: said }, left)}</blockquote>`
  const by = credits.map((credit) => markup`<figcaption>${nitfToHtml(credit, left)}</figcaption>`)
  if (quote.attributes['class'] === 'pull-quote')
    return markup`<figure class="pull-quote">${words}${by}</figure>`
  return credits.length === 0 ? words : markup`<figure class="quote">${words}${by}</figure>`
}

function mediaToHtml(media: XmlElement): Markup {
  const picture = nitfPicture(media)
  if (picture !== null)
    return pictureToHtml({ width: 0, height: 0, ...picture }, picture.href, 'lazy')
  const { source, title } = otherMedia(media)
  return markup`<video src="${source}" title="${title}"></video>`
}
