import { plainText } from '../site/plain-text.ts'

/** A document's HTML taken apart into what a story has fields for; empty where it says nothing. */
export type DocumentParts = {
  /** Told by the line over the title, which only our own export writes. */
  readonly isOurs: boolean
  readonly headline: string
  readonly section: string
  readonly byline: string
  readonly source: string
  readonly dateline: string
  readonly lead: string
  readonly tags: readonly string[]
  readonly picture: string
  readonly body: string
}

const inner = String.raw`((?:(?!<\/p>)[\s\S])*)<\/p>`
const said = (name: string): string => `<p class="${name}">${inner}`
const figure = String.raw`<figure>(?:(?!<\/figure>)[\s\S])*<\/figure>`
const image = String.raw`<p(?: class="picture")?>(<img[^>]*>)<\/p>`
const shown = `(?:${image}|${figure})`

const captioned = new RegExp(`${image}${said('caption')}`, 'g')
const quoted = (name: string): RegExp =>
  new RegExp(`((?:${said(name)})+)(?:${said('speaker')})?`, 'g')
const ownHead = new RegExp(
  `^${said('kicker')}${said('title')}(?:${said('byline')})?(?:${said('notice')})*` +
    `(${shown}|${said('caption')})?(?:${said('lead')})?(?:${said('byline')})?`,
)
const around = new RegExp(`<p class="(?:notice|tags)">${inner}`, 'g')
const first = new RegExp(String.raw`^(${shown}*)<(p|h[1-6])>((?:(?!<\/\3>)[\s\S])*)<\/\3>`)
const longestHeadline = 300

/** Words are escaped and classes come from our own styles, so patterns read it safely. */
export function documentParts(html: string): DocumentParts {
  const whole = html
    .replace(captioned, '<figure>$1<figcaption>$2</figcaption></figure>')
    .replace(quoted('quote'), asQuote('<blockquote>'))
    .replace(quoted('pull'), asQuote('<blockquote class="pullquote">'))
  return ownParts(whole) ?? otherParts(whole)
}

function ownParts(html: string): DocumentParts | null {
  const head = ownHead.exec(html)
  if (head === null) return null
  const [all, kicker = '', title = '', credits = '', , picture = '', , , lead = '', place = ''] =
    head
  const [byline = '', source = ''] = apart(plainText(credits))
  return {
    isOurs: true,
    headline: plainText(title),
    section: apart(plainText(kicker))[1] === undefined ? '' : (apart(plainText(kicker))[0] ?? ''),
    byline,
    source,
    dateline: plainText(place),
    lead: plainText(lead),
    tags: tagsIn(html),
    picture: picture.includes('<img') ? picture : '',
    body: html.slice(all.length).replace(around, ''),
  }
}

function otherParts(html: string): DocumentParts {
  let body = html
  const take = (name: string): string => {
    const found = new RegExp(said(name)).exec(body)
    if (found === null) return ''
    body = body.slice(0, found.index) + body.slice(found.index + found[0].length)
    return plainText(found[1] ?? '')
  }
  const named = take('title')
  const lead = take('lead') || take('subtitle')
  const byline = take('byline')
  const tags = tagsIn(body)
  if (tags.length > 0) take('tags')
  const opening = named === '' ? first.exec(body) : null
  const words = plainText(opening?.[4] ?? '')
  const isHeadline = words !== '' && words.length <= longestHeadline
  if (opening !== null && isHeadline) body = (opening[1] ?? '') + body.slice(opening[0].length)
  const headline = named || (isHeadline ? words : '')
  const none = { section: '', source: '', dateline: '', picture: '' }
  return { ...none, isOurs: false, headline, byline, lead, tags, body }
}

function asQuote(open: string) {
  return (_all: string, words: string, _last: string, speaker: string | undefined): string =>
    `${open}${words}${speaker === undefined ? '' : `<footer>${speaker}</footer>`}</blockquote>`
}

/** Parts that our export joined in a line: all but the last, and the last. */
function apart(line: string): readonly string[] {
  const at = line.lastIndexOf(' · ')
  return at === -1 ? [line] : [line.slice(0, at), line.slice(at + 3)]
}

function tagsIn(html: string): readonly string[] {
  const line = plainText(new RegExp(said('tags')).exec(html)?.[1] ?? '')
  if (!line.startsWith('#')) return []
  return line
    .slice(1)
    .split(' #')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
