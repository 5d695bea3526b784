import type Token from 'markdown-it/lib/token.mjs'

import { siteOf } from '../../../shared/prose/embed-address.ts'

type Picture = {
  readonly type: 'picture'
  readonly href: string
  readonly alt: string
  readonly caption: string
  readonly credit: string
}

/** What a paragraph is besides words: a picture with its words under it, or a card; null for a plain one. */
export function paragraphKind(children: readonly Token[]): Picture | { type: 'embed' } | null {
  const [first] = children
  if (first?.type === 'image') return pictureOf(first, children.slice(1))
  const isLink = first?.type === 'link_open' && children.at(-1)?.type === 'link_close'
  const links = children.filter(({ type }) => type === 'link_open').length
  if (!isLink || links !== 1) return null
  const href = first.attrGet('href') ?? ''
  return first.attrGet('title') === siteOf(href) ? { type: 'embed' } : null
}

/** Under a break its caption in emphasis, then its credit, as our export writes them; else its title is the caption. */
function pictureOf(image: Token, others: readonly Token[]): Picture | null {
  const picture = {
    type: 'picture' as const,
    href: image.attrGet('src') ?? '',
    alt: wordsOf(image.children ?? []),
  }
  if (others.length === 0) {
    return { ...picture, caption: image.attrGet('title') ?? '', credit: '' }
  }
  const [gap, ...words] = others
  if (gap?.type !== 'hardbreak' || words.some(({ type }) => type === 'image')) return null
  const opens = words[0]?.type === 'em_open'
  const end = opens ? words.findIndex(({ type }) => type === 'em_close') : -1
  const caption = wordsOf(words.slice(0, end + 1))
  return { ...picture, caption, credit: wordsOf(words.slice(end + 1)) }
}

function wordsOf(tokens: readonly Token[]): string {
  const words = tokens.map(({ type, content, children }) => {
    if (children !== null && children.length > 0) return wordsOf(children)
    return type.startsWith('text') ? content : type.endsWith('break') ? ' ' : ''
  })
  return words.join('').replace(/\s+/g, ' ').trim()
}
