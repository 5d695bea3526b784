import { markup, type Markup } from '../../page/markup.ts'
import type { Tag } from '../../tag/tag.ts'
import { topicCode } from '../../topic/topic-code.ts'
import type { WireStory } from '../wire/wire-story.ts'
import { nitfTime } from './nitf-time.ts'

/** What a story is, for whom and when. */
export function headToNitf(story: WireStory, provider: string): Markup {
  const { content, section, tags, headline, url, words } = story
  const sectionName = section === null ? null : markup` position.section="${section.name}"`
  const page = url === null ? null : markup` ex-ref="${url}"`
  return markup`<head>
<title>${headline}</title>
${meta('slugline', content.slugline)}${meta('genre', content.genre)}${meta('located', content.located)}<tobject>
${tags.map(topicToNitf)}</tobject>
${docdata(story, provider)}<pubdata type="web" item-length="${words}" unit-of-measure="word"${sectionName}${page}/>
<revision-history name="first released" norm="${nitfTime(story.firstReleasedAt)}"/>
</head>
`
}

function meta(name: string, content: string): Markup | null {
  return content.trim() === '' ? null : markup`<meta name="${name}" content="${content}"/>\n`
}

function topicToNitf({ topic, name }: Tag): Markup | null {
  if (topic === null || !topicCode.test(topic)) return null
  return markup`<tobject.subject tobject.subject.refnum="${topic.slice(-8)}" tobject.subject.detail="${name}"/>\n`
}

function docdata(story: WireStory, provider: string): Markup {
  const { guid, version, signal, content, pubStatus, tags, embargoedUntil, releasedAt } = story
  const { urgency, expires, edNote } = content
  const ends =
    embargoedUntil === null ? null : markup`<date.release norm="${nitfTime(embargoedUntil)}"/>\n`
  const expiry = expires === null ? null : markup`<date.expire norm="${nitfTime(expires)}"/>\n`
  const note = edNote.trim() === '' ? null : markup`<ed-msg info="${edNote}"/>\n`
  const corrects = signal === 'sig:correction' ? markup`<correction id-string="${guid}"/>\n` : null
  const keywords = tags.map(({ name }) => markup`<keyword key="${name}"/>\n`)
  return markup`<docdata management-status="${pubStatus}">
${corrects}<doc-id id-string="${guid}" regsrc="${provider}"/>
<urgency ed-urg="${urgency}"/>
<date.issue norm="${nitfTime(releasedAt)}"/>
${ends}${expiry}${note}<du-key version="${version}"/>
${tags.length === 0 ? null : markup`<key-list>\n${keywords}</key-list>\n<identified-content>\n${tags.map(identified)}</identified-content>\n`}</docdata>
`
}

const kinds: Readonly<Record<Tag['kind'], (name: string) => Markup>> = {
  subject: (name) => markup`<classifier>${name}</classifier>\n`,
  place: (name) => markup`<location>${name}</location>\n`,
  person: (name) => markup`<person>${name}</person>\n`,
  organisation: (name) => markup`<org>${name}</org>\n`,
  event: (name) => markup`<event>${name}</event>\n`,
}

function identified({ kind, name }: Tag): Markup {
  return kinds[kind](name)
}
