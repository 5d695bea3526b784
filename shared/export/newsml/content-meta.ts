import { markup, type Markup } from '../../page/markup.ts'
import type { Tag } from '../../tag/tag.ts'
import { topicCode } from '../../topic/topic-code.ts'
import type { WireStory } from '../wire/wire-story.ts'
import { block } from './text-to-xml.ts'
import { xmlLanguage } from './xml-language.ts'

/** What of a subject's literal says that it is the desk's section. */
export const sectionLiteral = 'section:'

const natures: Readonly<Record<Tag['kind'], string>> = {
  subject: 'cpnat:abstract',
  place: 'cpnat:geoArea',
  person: 'cpnat:person',
  organisation: 'cpnat:organisation',
  event: 'cpnat:event',
}

/** What a story is about and who made it. */
export function contentMetaToXml({ content, headline, section, tags }: WireStory): Markup {
  const { urgency, located, source, byline, language, genre, slugline, dateline, lead } = content
  return markup`<contentMeta>
<urgency>${urgency}</urgency>
${ifSaid(located, markup`<located><name>${located}</name></located>\n`)}${ifSaid(source, markup`<infoSource><name>${source}</name></infoSource>\n`)}${ifSaid(byline, markup`<creator><name>${byline}</name></creator>\n`)}<language tag="${xmlLanguage(language)}"/>
${ifSaid(genre, markup`<genre><name>${genre}</name></genre>\n`)}${tags.map(({ name }) => markup`<keyword>${name}</keyword>\n`)}${section === null ? null : markup`<subject type="cpnat:abstract" literal="${sectionLiteral + section.id}"><name>${section.name}</name></subject>\n`}${tags.map(tagToXml)}${ifSaid(slugline, markup`<slugline>${slugline}</slugline>\n`)}<headline>${headline}</headline>
${ifSaid(dateline, markup`<dateline>${dateline}</dateline>\n`)}${ifSaid(byline, markup`<by>${byline}</by>\n`)}${ifSaid(lead, markup`<description role="drol:summary">${block(lead)}</description>\n`)}</contentMeta>
`
}

function tagToXml({ name, slug, kind, topic }: Tag): Markup {
  const code =
    topic !== null && topicCode.test(topic)
      ? markup` qcode="${topic}"`
      : markup` literal="${slug.replace(/\s+/g, '-')}"`
  return markup`<subject type="${natures[kind]}"${code}><name>${name}</name></subject>\n`
}

function ifSaid(words: string, shown: Markup): Markup | null {
  return words.trim() === '' ? null : shown
}
