import { formatMessage } from '../../shared/message/format-message.ts'
import { exportFormats } from '../export/formats.ts'
import { importFormats, type ImportFormat } from '../import/import-formats.ts'
import type { Command } from './command-line.ts'

export const formats: Command = {
  usage: 'cli.usage.formats',
  options: {},
  words: [0, 0],
  run: () => {
    const shapes = {
      export: exportFormats.map(({ id, version }) => ({ id, versions: [version] })),
      import: importFormats,
    }
    const line = ({ id, versions }: ImportFormat) => `  ${id}\t${versions.join(', ')}`
    return Promise.resolve({
      json: shapes,
      lines: [
        formatMessage('cli.exportFormats'),
        ...shapes.export.map(line),
        formatMessage('cli.importFormats'),
        ...shapes.import.map(line),
      ],
      isFailed: false,
    })
  },
}
