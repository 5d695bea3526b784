import type { ExportFormat } from '../format.ts'

/** What WordPress’s own importer takes: every story in one file, the pictures where the site has them and beside it. */
export const wxrFormat: ExportFormat = {
  id: 'wxr',
  title: 'export.wxr',
  version: '1.2',
  carries: ['embargoed'],
  names: ['wordpress.xml', 'media'],
  begin: async (run) => (await import('./wxr-writer.ts')).wxrWriter(run),
}
