import { markup } from '../../../shared/page/markup.ts'

/** What was left out of a text, as `[form]`, and the text in the form that all pages share. */
export type PlainHtml = { readonly html: string; readonly dropped: readonly string[] }

const isBlocks = /<!--\s*wp:/
const block =
  /^<\/?(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|figure|figcaption|table|thead|tbody|tr|td|th|pre|hr|section|article|aside|form|iframe|video|audio|center)\b/i

/**
 * A post of WordPress as HTML that any page could hold: an address on a line of its own is what stands
 * there, shortcodes are what they mean, and in a text of the old editor an empty line ends a paragraph.
 */
export function wordpressHtml(text: string): PlainHtml {
  const dropped = new Set<string>()
  const lines = text.replace(/\r\n?/g, '\n')
  const shown = withoutCodes(withEmbeds(lines), dropped)
  const html = isBlocks.test(lines) ? shown : withParagraphs(shown)
  return { html, dropped: [...dropped].sort() }
}

/** An address by itself is what WordPress asks its site to show. */
function withEmbeds(text: string): string {
  return text.replace(/^[ \t]*(https?:\/\/[^\s<>"]+)[ \t]*$/gim, (_line, address: string) =>
    cardOf(address),
  )
}

function cardOf(address: string): string {
  return `\n\n${markup`<p class="embed"><a href="${decoded(address)}">${decoded(address)}</a></p>`.toString()}\n\n`
}

function decoded(address: string): string {
  return address.replaceAll('&amp;', '&').replaceAll('&#038;', '&')
}

const attribute = (said: string, name: string): string =>
  new RegExp(`\\b${name}\\s*=\\s*["'“”]([^"'“”]*)["'“”]`, 'i').exec(said)?.[1] ?? ''

/** What is meant by a code and what it stands around. None may stand in one of its kind, so no text is looked through twice. */
const paired =
  /\[(?<name>caption|wp_caption|embed|audio|video|playlist)\b(?<said>[^[\]]*)\](?<inner>(?:(?!\[\/?\k<name>\b)[\s\S])*?)\[\/\k<name>\]/gi
const single = /(\[?)\[(\/?)([a-z][\w-]*)((?:\s[^[\]]*)?)\](\]?)/gi
const media = /^(?:audio|video|playlist)$/i
const known = new Set(['gallery', 'caption', 'embed', 'contact-form', 'contact-form-7', 'more'])

function withoutCodes(text: string, dropped: Set<string>): string {
  if (!text.includes('[')) return text
  const shown = text.replace(paired, (...found) => {
    const { name = '', said = '', inner = '' } = found.at(-1) as Record<string, string>
    return meaningOf(name.toLowerCase(), said, inner)
  })
  const ended = new Set(
    Array.from(shown.matchAll(/\[\/([a-z][\w-]*)\]/gi), ([, name = '']) => name),
  )
  return shown.replace(single, (whole: string, ...parts: readonly string[]) => {
    const [open = '', end = '', name = '', said = '', close = ''] = parts
    // A doubled bracket quotes a code.
    if (open !== '' && close !== '') return whole.slice(1, -1)
    if (end === '' && media.test(name)) return open + mediaOf(said) + close
    const isCode = known.has(name.toLowerCase()) || ended.has(name) || /=\s*["']/.test(said)
    // Words in brackets are words.
    if (!isCode) return whole
    if (!ended.has(name)) dropped.add(`[${name.toLowerCase()}]`)
    return open + close
  })
}

function meaningOf(name: string, said: string, inner: string): string {
  if (name === 'caption' || name === 'wp_caption') return captionOf(said, inner)
  if (name === 'embed') return inner.includes('<') ? inner : cardOf(inner.trim())
  if (media.test(name)) return mediaOf(said)
  return inner
}

/** The picture, and after it the words that WordPress prints under it. */
function captionOf(said: string, inner: string): string {
  const [, picture = '', words = ''] =
    /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/i.exec(inner) ?? []
  const under = words.trim() === '' ? attribute(said, 'caption') : words.trim()
  if (picture === '') return inner
  return `\n\n<figure>${picture}<figcaption>${under}</figcaption></figure>\n\n`
}

function mediaOf(said: string): string {
  const source = ['src', 'mp4', 'm4v', 'webm', 'mp3', 'ogg', 'm4a', 'wav']
    .map((name) => attribute(said, name))
    .find((address) => address !== '')
  return source === undefined ? '' : cardOf(source)
}

function withParagraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (block.test(part) ? part : `<p>${part.replaceAll('\n', '<br>\n')}</p>`))
    .join('\n')
}
