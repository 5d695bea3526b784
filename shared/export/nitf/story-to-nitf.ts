import { markup, type Markup } from '../../page/markup.ts'
import { isLanguageTag } from '../../prose/language-tag.ts'
import type { WireStory } from '../wire/wire-story.ts'
import { bodyToNitf } from './body-to-nitf.ts'
import { headToNitf } from './head-to-nitf.ts'
import { pictureToNitf } from './picture-to-nitf.ts'

export const nitfNamespace = 'http://iptc.org/std/NITF/2006-10-18/'

type Options = {
  /** Who provides the story. */
  readonly provider: string
  /** NITF 3.6 as its schema has it; older receivers read it only without a namespace. */
  readonly hasNamespace: boolean
  readonly mediaAddress: (media: string) => string
}

/** A story as an NITF document of its own, with what of it NITF has no place for. */
export function storyToNitf(
  story: WireStory,
  { provider, hasNamespace, mediaAddress }: Options,
): { readonly text: string; readonly lost: readonly string[] } {
  const { content, related } = story
  const { language, image, notices } = content
  const body = bodyToNitf(content.body, mediaAddress)
  const picture = image === null ? null : pictureToNitf(image, mediaAddress(image.media), false)
  const space = hasNamespace ? markup` xmlns="${nitfNamespace}"` : null
  const lang = isLanguageTag(language) ? markup` xml:lang="${language}"` : null
  const nitf = markup`<nitf${space}${lang}>
${headToNitf(story, provider)}<body>
${bodyHead(story)}<body.content>
${picture}${body.markup}</body.content>
</body>
</nitf>
`
  const fields = [
    ...(notices.length > 0 ? ['field notices'] : []),
    ...(related.length > 0 ? ['field related'] : []),
  ]
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${nitf.toString()}`
  return { text, lost: [...body.lost, ...fields] }
}

function bodyHead({ headline, content }: WireStory): Markup {
  const { usageTerms, byline, source, dateline, lead } = content
  const lines = lead.split('\n').filter((line) => line.trim() !== '')
  const abstract = lines.map((line) => markup`<p>${line}</p>\n`)
  return markup`<body.head>
<hedline>
<hl1>${headline}</hl1>
</hedline>
${said(usageTerms, markup`<rights>${usageTerms}</rights>\n`)}${said(byline, markup`<byline>${byline}</byline>\n`)}${said(source, markup`<distributor>${source}</distributor>\n`)}${said(dateline, markup`<dateline>${dateline}</dateline>\n`)}${lines.length === 0 ? null : markup`<abstract>\n${abstract}</abstract>\n`}</body.head>
`
}

function said(words: string, shown: Markup): Markup | null {
  return words.trim() === '' ? null : shown
}
