import type { Article } from '../../shared/article/article.ts'
import { guidSchema } from '../../shared/article/guid.ts'
import { pubStatusOf } from '../../shared/article/pub-status-of.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { showInstant } from '../../shared/instant/show-instant.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import { toText } from '../../shared/prose/to-text.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskReader } from '../store/desk-store.ts'
import type { Command } from './command-line.ts'
import { reading } from './with-desk.ts'

export const show: Command = {
  usage: 'cli.usage.show',
  options: {},
  words: [2, 2],
  run: ([folder = '', said = ''], _values) =>
    reading(folder, async (reader) => {
      const guid = guidSchema.safeParse(said)
      const article = guid.success ? await reader.readArticle(guid.data) : null
      if (article === null) throw new DeskError('noArticle', { guid: said })
      return { json: whole(article, reader), lines: lines(article, reader), isFailed: false }
    }),
}

/** The article in one flat object, its tags and section by name. */
function whole({ content, ...standing }: Article, reader: DeskReader) {
  const tagNames = new Map(reader.tags().map(({ id, name }) => [id, name]))
  const section = reader.desk().sections.find(({ id }) => id === content.section)
  return {
    ...standing,
    pubStatus: pubStatusOf(standing.state),
    ...content,
    section: section?.name ?? null,
    tags: content.tags.map((id) => tagNames.get(id) ?? id),
    text: toText(content.body),
  }
}

function lines(article: Article, reader: DeskReader): readonly string[] {
  const { datePattern, timezone } = reader.desk()
  const { section, tags, text } = whole(article, reader)
  const { headline, byline, lead } = article.content
  const { scheduled } = article
  const { embargoedUntil: until, notices } = article.content
  const show = (at: Instant): string => showInstant(at, datePattern, timezone)
  const time = show(article.firstReleasedAt ?? article.changedAt)
  const state = `${formatMessage(`state.${article.state}`)} · ${article.version}`
  const facts = [
    section,
    time,
    state,
    scheduled && formatMessage('cli.scheduled', { time: show(scheduled.at) }),
    until && formatMessage('cli.embargoed', { time: show(until) }),
    byline,
  ].filter((fact) => fact !== null && fact !== '')
  const told = notices.map(({ kind, at, text }) =>
    formatMessage('cli.notice', { kind: formatMessage(`notice.${kind}`), time: show(at), text }),
  )
  return [
    headline,
    facts.join(' · '),
    '',
    lead,
    '',
    text,
    '',
    ...told,
    tags.map((tag) => `#${tag}`).join(' '),
  ]
}
