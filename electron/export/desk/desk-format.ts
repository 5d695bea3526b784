import { deskNames } from '../../store/desk-snapshot.ts'
import type { DeskFormat } from '../format.ts'

/** The desk itself, bit for bit: what an import into an empty desk brings back. */
export const deskFormat: DeskFormat = {
  id: 'desk',
  title: 'export.desk',
  version: '1',
  names: deskNames,
  copy: async (run) => (await import('./copy-desk.ts')).copyDesk(run),
}
