import type { ExportFormat } from '../format.ts'

const common = {
  version: '3.6',
  carries: ['embargoed', 'held', 'killed'],
  names: ['articles'],
} as const

/** NITF as its schema has it (decision 0060). */
export const nitfFormat: ExportFormat = {
  ...common,
  id: 'nitf',
  title: 'export.nitf',
  begin: async (run) => (await import('./nitf-writer.ts')).nitfWriter(run, { hasNamespace: true }),
}

/** The same without a namespace, as Superdesk and older systems read it. */
export const plainNitfFormat: ExportFormat = {
  ...common,
  id: 'nitf-plain',
  title: 'export.nitf-plain',
  begin: async (run) => (await import('./nitf-writer.ts')).nitfWriter(run, { hasNamespace: false }),
}
