import { isTagKind } from '../../../shared/tag/is-tag-kind.ts'
import { topicSaid } from '../../../shared/topic/topic-said.ts'
import type { IncomingTag } from '../incoming-tag.ts'
import type { NinjsItem } from './ninjs-item.ts'

type Named = NinjsItem['subjects'][number]

const kinds = {
  people: 'person',
  organisations: 'organisation',
  places: 'place',
  events: 'event',
  objects: null,
} as const
/** Who made a story is not what it is about. */
const makers = /^(?:author|creator|contributor|by|editor|photographer)$/i

/** What an item is about, of which kind and under which Media Topic, as far as it says. */
export function ninjsTags(item: NinjsItem): readonly IncomingTag[] {
  const subjects = item.subjects
    .filter(({ rel }) => rel !== 'section')
    .map((subject) => tagOf(subject, isTagKind(subject.rel) ? subject.rel : null))
  const others = Object.entries(kinds).flatMap(([member, kind]) =>
    item[member as keyof typeof kinds]
      .filter(({ rel }) => !makers.test(rel))
      .map((one) => tagOf(one, kind)),
  )
  const keywords = item.keywords.map((name) => ({ name, kind: null, topic: null }))
  return [...subjects, ...others, ...keywords].filter(
    ({ name, topic }) => name.trim() !== '' || topic !== null,
  )
}

function tagOf(
  { name, uri, code, literal, scheme }: Named,
  kind: IncomingTag['kind'],
): IncomingTag {
  const isOfTopics = topicSaid(`${scheme.replace(/\/?$/, '/')}20000000`) !== null
  const topic = topicSaid(uri) ?? topicSaid(code, isOfTopics) ?? topicSaid(literal, isOfTopics)
  return { name, kind, topic }
}
