import type { ExportFormat } from '../format.ts'

/** What Ghost’s importer takes, as a folder or packed: one file of tables and the pictures that it names. */
export const ghostFormat: ExportFormat = {
  id: 'ghost',
  title: 'export.ghost',
  version: '5',
  carries: ['embargoed'],
  names: ['ghost.json', 'content'],
  begin: async (run) => (await import('./ghost-writer.ts')).ghostWriter(run),
}
