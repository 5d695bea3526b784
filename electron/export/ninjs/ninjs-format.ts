import type { ExportFormat } from '../format.ts'
import { ninjs1, ninjs3, type NinjsDialect } from './ninjs-dialect.ts'
import { ninjsWriter } from './ninjs-writer.ts'

type About = Pick<ExportFormat, 'id' | 'title' | 'version'>

function ninjsFormat(dialect: NinjsDialect, about: About): ExportFormat {
  return {
    ...about,
    carries: ['embargoed', 'held', 'killed'],
    names: ['items', 'lists'],
    begin: (run) => Promise.resolve(ninjsWriter(run, dialect)),
  }
}

export const ninjsFormats: readonly ExportFormat[] = [
  ninjsFormat(ninjs3, { id: 'ninjs', title: 'export.ninjs', version: '3.1' }),
  ninjsFormat(ninjs1, { id: 'ninjs-1.6', title: 'export.ninjs-1.6', version: '1.6' }),
]
