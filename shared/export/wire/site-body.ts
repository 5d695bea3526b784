import type { Content } from '../../article/content.ts'
import type { WireStory } from './wire-story.ts'
import { type Markup, markup, nothing } from '../../page/markup.ts'
import { pageWords } from '../../page/words.ts'
import { type HtmlBody, toHtml } from '../../prose/to-html.ts'

type Told = Pick<WireStory, 'content'>

/**
 * A story's text as a site of WordPress or Ghost shows it: what readers are told of its corrections and
 * the place it comes from stand in the text, marked so that an import does not take them for it.
 */
export function siteBody({ content }: Told, mediaAddress: (media: string) => string): HtmlBody {
  const { markup: text, dropped } = toHtml(content.body, {
    mediaAddress,
    language: content.language,
  })
  const { above, below } = siteNotes(content)
  return { markup: markup`${above}${text}${below}`, dropped }
}

/** What stands around a text. */
export function siteNotes(content: Pick<Content, 'notices' | 'language' | 'dateline'>): {
  readonly above: Markup
  readonly below: Markup
} {
  const { dateline } = content
  const place =
    dateline.trim() === '' ? nothing : markup`<p class="wiredesk-dateline">${dateline}</p>\n`
  return {
    above: markup`${noticesOf(content, 'top')}${place}`,
    below: noticesOf(content, 'bottom'),
  }
}

function noticesOf(
  { notices, language }: Pick<Content, 'notices' | 'language'>,
  place: 'top' | 'bottom',
): Markup {
  const { words } = pageWords(language)
  const placed = notices.filter((notice) => notice.place === place)
  return markup`${placed.map(
    ({ kind, text }) =>
      markup`<p class="wiredesk-notice"><strong>${words.notices[kind]}</strong> ${text}</p>\n`,
  )}`
}
