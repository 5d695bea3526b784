import { readInstant } from '../../shared/instant/instant-of.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { listNameSchema, type ListName } from '../../shared/list/list.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import { omissionSentence } from '../../shared/export/omission-sentence.ts'
import { exportQuery } from '../export/export-query.ts'
import { isDeskFormat } from '../export/format.ts'
import { exportFormat, exportFormats } from '../export/formats.ts'
import { runExport } from '../export/run-export.ts'
import { progress } from './progress.ts'
import { text, WrongUsage, type Command, type Values } from './command-line.ts'
import { reading, recovering } from './with-desk.ts'

export const exportCommand: Command = {
  usage: 'cli.usage.export',
  options: {
    to: { type: 'string' },
    out: { type: 'string' },
    articles: { type: 'string' },
    list: { type: 'string' },
    since: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  words: [1, 1],
  run: async ([folder = ''], values, { clock, err, resources }) => {
    const { format, out, list, since } = wishOf(values)
    const say = progress(err)
    if (isDeskFormat(exportFormat(format))) await recovering(folder, clock)
    return reading(folder, async (reader) => {
      const now = clock()
      const { timezone, datePattern } = reader.desk()
      const query = text(values, 'articles') ?? ''
      const report = await runExport(reader, {
        format,
        out,
        resources,
        now,
        signal: new AbortController().signal,
        onProgress: ({ done, total }) => say(formatMessage('cli.exporting', { done, total })),
        matches: await exportQuery(reader, { query, since }, now),
        dryRun: values['dry-run'] === true,
        ...(list !== undefined && { list }),
      })
      const { written, omitted, failed, cleaned } = report
      const left = omitted.map((article) => omissionSentence(article, datePattern, timezone))
      const broken = failed.map(({ headline, guid, reason }) => `${headline} (${guid}): ${reason}`)
      const changed = cleaned.map(({ headline, guid, signs }) =>
        formatMessage('cli.cleaned', { headline, guid, signs: signs.join(', ') }),
      )
      const counts = { written, omitted: omitted.length, failed: failed.length }
      return {
        json: report,
        lines: [formatMessage('cli.exported', { ...counts, out }), ...left, ...broken, ...changed],
        isFailed: failed.length > 0,
      }
    })
  },
}

type Wish = {
  readonly format: string
  readonly out: string
  readonly list: ListName | undefined
  readonly since: Instant | undefined
}

function wishOf(values: Values): Wish {
  const [format, out] = [text(values, 'to'), text(values, 'out')]
  if (format === undefined || out === undefined)
    throw new WrongUsage(formatMessage('cli.needsTarget'))
  if (!exportFormats.some(({ id }) => id === format)) {
    throw new WrongUsage(formatMessage('cli.unknownFormat', { format }))
  }
  const chosen = ['articles', 'list', 'since'].find((name) => values[name] !== undefined)
  if (chosen !== undefined && isDeskFormat(exportFormat(format)))
    throw new WrongUsage(formatMessage('cli.wholeDesk', { option: `--${chosen}` }))
  return { format, out, list: listOf(text(values, 'list')), since: sinceOf(text(values, 'since')) }
}

function listOf(said: string | undefined): ListName | undefined {
  if (said === undefined) return undefined
  const list = listNameSchema.safeParse(said)
  if (!list.success) throw new WrongUsage(formatMessage('cli.unknownList', { said }))
  return list.data
}

function sinceOf(said: string | undefined): Instant | undefined {
  if (said === undefined) return undefined
  const since = readInstant(said)
  if (since === null) throw new WrongUsage(formatMessage('cli.badTime', { said }))
  return since
}
