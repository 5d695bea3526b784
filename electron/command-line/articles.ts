import type { ArticleHead } from '../../shared/article/article-head.ts'
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
      const line = (head: ArticleHead): string =>
        [
          head.guid,
          formatMessage(`state.${head.state}`),
          showInstant(head.firstReleasedAt ?? head.changedAt, datePattern, timezone),
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
  return { ...standing, ...working }
}

function limitOf(said: string | undefined): number {
  if (said === undefined) return 100
  const limit = Number(said)
  if (!Number.isInteger(limit) || limit < 0)
    throw new WrongUsage(formatMessage('cli.badLimit', { said }))
  return limit
}
