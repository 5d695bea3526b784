import { formatMessage } from '../../shared/message/format-message.ts'
import { progress } from './progress.ts'
import { text, WrongUsage, type Command } from './command-line.ts'
import { writing } from './with-desk.ts'

export const importCommand: Command = {
  usage: 'cli.usage.import',
  options: { from: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  words: [2, Infinity],
  run: async ([folder = '', ...paths], values, { clock, err, resources }) => {
    const { importFormats } = await import('../import/import-formats.ts')
    const format = text(values, 'from')
    if (format !== undefined && !importFormats.some(({ id }) => id === format)) {
      throw new WrongUsage(formatMessage('cli.unknownFormat', { format }))
    }
    const { runImport } = await import('../import/run-import.ts')
    const { openMediaStore } = await import('../media/media-store.ts')
    const say = progress(err)
    const report = await writing(folder, clock, (store) =>
      runImport(store, openMediaStore(folder), {
        paths,
        from: format,
        now: clock(),
        resources,
        isDryRun: values['dry-run'] === true,
        onProgress: (items) => say(formatMessage('cli.importing', { items })),
      }),
    )
    const { added, updated, skipped, failed, isDryRun, failures, lacks, notes } = report
    const counts = { added, updated, skipped, failed }
    const sentence = formatMessage(isDryRun ? 'cli.wouldImport' : 'cli.imported', counts)
    const named = [...failures, ...lacks, ...notes].map(
      ({ place, reason }) => `${place}: ${reason}`,
    )
    return {
      json: report,
      lines: [sentence, ...named],
      isFailed: failures.length + lacks.length > 0,
    }
  },
}
