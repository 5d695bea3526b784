import { type Markup, markup, nothing } from '../../../shared/page/markup.ts'

type Card = Readonly<Record<string, unknown>>
type Show = (card: Card) => string

const shows: Readonly<Record<string, Show>> = {
  html: ({ html }) => said(html),
  markdown: linesOf,
  image: pictureOf,
  gallery: ({ images, caption }) => {
    const shown = Array.isArray(images) ? (images as readonly unknown[]) : []
    const figures = shown.map((image) => (isCard(image) ? pictureOf(image) : ''))
    return `${figures.join('')}${said(caption) === '' ? '' : `<p>${said(caption)}</p>`}`
  },
  embed: ({ url, html, metadata }) =>
    said(url) === ''
      ? said(html)
      : linkCard(said(url), isCard(metadata) ? said(metadata['title']) : ''),
  bookmark: ({ url, metadata }) =>
    linkCard(said(url), isCard(metadata) ? said(metadata['title']) : ''),
  horizontalrule: () => '<hr>',
  hr: () => '<hr>',
  callout: ({ calloutText }) => `<p>${said(calloutText)}</p>`,
  toggle: ({ heading, content }) => `<h4>${said(heading)}</h4>${said(content)}`,
  header: ({ header, subheader }) => `<h2>${said(header)}</h2><p>${said(subheader)}</p>`,
  button: ({ buttonText, buttonUrl }) => linkCard(said(buttonUrl), said(buttonText)),
  video: mediaOf,
  audio: mediaOf,
  file: ({ src, fileTitle }) => linkCard(said(src), said(fileTitle)),
  product: ({ productTitle, productDescription }) =>
    `<h4>${said(productTitle)}</h4><p>${said(productDescription)}</p>`,
  code: codeOf,
  codeblock: codeOf,
}

// They ask readers of a mail or of a site for something, and say nothing of the story.
const unsaid = new Set(['email', 'email-cta', 'paywall', 'signup', 'call-to-action', 'at-link'])

/** A card of Ghost as HTML; null for one that nobody here knows. */
export function cardToHtml(type: string, card: Card): string | null {
  if (unsaid.has(type)) return ''
  const show = Object.hasOwn(shows, type) ? shows[type] : undefined
  return show === undefined ? null : `${show(card)}\n`
}

function isCard(value: unknown): value is Card {
  return typeof value === 'object' && value !== null
}

function said(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function pictureOf(card: Card): string {
  const src = said(card['src']) || said(card['imageUrl'])
  if (src === '') return ''
  const image = markup`<img src="${src}" alt="${said(card['alt'])}">`.toString()
  // Ghost keeps captions as HTML.
  return `<figure>${image}<figcaption>${said(card['caption'])}</figcaption></figure>`
}

function linkCard(url: string, title: string): string {
  if (url === '') return title === '' ? '' : `<p>${title}</p>`
  const words: Markup = title === '' ? markup`${url}` : markup`${title}`
  return markup`<p class="embed"><a href="${url}">${words}</a></p>`.toString()
}

function mediaOf({ src, title, caption }: Card): string {
  return `${linkCard(said(src), said(title))}${said(caption) === '' ? '' : `<p>${said(caption)}</p>`}`
}

function codeOf({ code }: Card): string {
  return markup`<pre>${said(code)}</pre>`.toString()
}

/** Markdown as its lines: what it marks stays as it was typed. */
function linesOf({ markdown }: Card): string {
  const parts = said(markdown).split(/\n\s*\n/)
  return parts.map((part) => (part.trim() === '' ? nothing : markup`<p>${part}</p>`)).join('\n')
}
