import type { ArticleHead } from '../../shared/article/article-head.ts'
import { pubStatusOf } from '../../shared/article/pub-status-of.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { showInstant } from '../../shared/instant/show-instant.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import { findArticles } from '../search/find-articles.ts'
import { text, WrongUsage, type Command } from './command-line.ts'
import { reading } from './with-desk.ts'

export const articles: Command = {
  usage: 'cli.usage.articles',
  options: { limit: { type: 'string' } },
  words: [1, Infinity],
  run: ([folder = '', ...query], values, { clock }) =>
    reading(folder, async (reader) => {
      const limit = limitOf(text(values, 'limit'))
      const { datePattern, timezone } = reader.desk()
      const found = await findArticles(reader, query.join(' '), clock())
      const shown = found.slice(0, limit)
      const show = (at: Instant): string => showInstant(at, datePattern, timezone)
      const line = (head: ArticleHead): string =>
        [
          head.guid,
          stateOf(head, show),
          show(head.firstReleasedAt ?? head.changedAt),
          head.working.headline,
        ].join('\t')
      return {
        json: { total: found.length, articles: shown.map(flat) },
        lines: [
          ...shown.map(line),
          formatMessage('cli.found', { shown: shown.length, total: found.length }),
        ],
        isFailed: false,
      }
    }),
}

function flat({ working, released: _released, ...standing }: ArticleHead) {
  return { ...standing, pubStatus: pubStatusOf(standing.state), ...working }
}

/** The state, and what is to come of it by time alone. */
function stateOf({ state, scheduled }: ArticleHead, show: (at: Instant) => string): string {
  const word = formatMessage(`state.${state}`)
  if (scheduled === null) return word
  return `${word}, ${formatMessage('cli.scheduled', { time: show(scheduled.at) })}`
}

function limitOf(said: string | undefined): number {
  if (said === undefined) return 100
  const limit = Number(said)
  if (!Number.isInteger(limit) || limit < 0)
    throw new WrongUsage(formatMessage('cli.badLimit', { said }))
  return limit
}
