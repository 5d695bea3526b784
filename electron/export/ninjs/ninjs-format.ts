import type { ExportFormat } from '../format.ts'
import type * as Dialects from './ninjs-dialect.ts'

type About = Pick<ExportFormat, 'id' | 'title' | 'version'>

function ninjsFormat(dialect: keyof typeof Dialects, about: About): ExportFormat {
  return {
    ...about,
    carries: ['embargoed', 'held', 'killed'],
    names: ['items', 'lists'],
    begin: async (run) => {
      const { ninjsWriter } = await import('./ninjs-writer.ts')
      const dialects = await import('./ninjs-dialect.ts')
      return ninjsWriter(run, dialects[dialect])
    },
  }
}

export const ninjsFormats: readonly ExportFormat[] = [
  ninjsFormat('ninjs3', { id: 'ninjs', title: 'export.ninjs', version: '3.1' }),
  ninjsFormat('ninjs1', { id: 'ninjs-1.6', title: 'export.ninjs-1.6', version: '1.6' }),
]
