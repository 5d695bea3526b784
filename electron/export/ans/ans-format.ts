import { ansVersion } from '../../../shared/export/ans/ans.ts'
import type { ExportFormat } from '../format.ts'

/** Arc XP's native format: a document a story and a list, with the pictures beside them. */
export const ansFormat: ExportFormat = {
  id: 'ans',
  title: 'export.ans',
  version: ansVersion,
  carries: ['embargoed'],
  names: ['collections', 'media', 'stories'],
  begin: async (run) => (await import('./ans-writer.ts')).ansWriter(run),
}
