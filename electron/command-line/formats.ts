import { formatMessage } from '../../shared/message/format-message.ts'
import { exportFormats } from '../export/formats.ts'
import type { Command } from './command-line.ts'

type Shape = { readonly id: string; readonly versions: readonly string[] }

export const formats: Command = {
  usage: 'cli.usage.formats',
  options: {},
  words: [0, 0],
  run: async () => {
    const { importFormats } = await import('../import/import-formats.ts')
    const shapes = {
      export: exportFormats.map(({ id, version }) => ({ id, versions: [version] })),
      import: importFormats.map(({ id, versions }) => ({ id, versions })),
    }
    const line = ({ id, versions }: Shape) => `  ${id}\t${versions.join(', ')}`
    return {
      json: shapes,
      lines: [
        formatMessage('cli.exportFormats'),
        ...shapes.export.map(line),
        formatMessage('cli.importFormats'),
        ...shapes.import.map(line),
      ],
      isFailed: false,
    }
  },
}
