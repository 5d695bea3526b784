/** All that a page of ours may hold: its elements, each with the attributes it may have. */

const named = ['class', 'lang', 'dir']
const labelled = [...named, 'aria-label', 'aria-labelledby']

export const allowedHtml: Readonly<Record<string, readonly string[]>> = {
  html: ['lang', 'dir'],
  head: [],
  meta: ['charset', 'name', 'content', 'http-equiv'],
  title: [],
  link: ['rel', 'type', 'title', 'href'],
  body: [],
  header: ['class'],
  nav: labelled,
  main: [...named, 'id'],
  article: [],
  section: labelled,
  aside: labelled,
  footer: named,
  div: [...labelled, 'role', 'tabindex'],
  h1: named,
  h2: ['id'],
  h3: [],
  h4: [],
  p: named,
  span: named,
  a: [...named, 'href', 'rel', 'aria-current'],
  time: ['datetime'],
  figure: ['class'],
  figcaption: [],
  img: ['src', 'alt', 'width', 'height', 'loading'],
  ol: ['start', 'type'],
  ul: named,
  li: ['class'],
  blockquote: [],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
  hr: [],
  br: [],
  strong: ['lang', 'dir'],
  em: [],
  u: [],
  s: [],
  sub: [],
  sup: [],
}

/** The only names a `meta` may set; none of them makes a browser do anything. */
export const allowedMeta = ['viewport', 'color-scheme', 'description']
