import type { ExportFormat } from '../format.ts'
import { newsmlFile } from './newsml-file.ts'

/** One NewsML-G2 message of the stories, their pictures and the lists (decision 0059). */
export const newsmlFormat: ExportFormat = {
  id: 'newsml-g2',
  title: 'export.newsml-g2',
  version: '2.35',
  carries: ['embargoed', 'held', 'killed'],
  names: [newsmlFile, 'media'],
  begin: async (run) => (await import('./newsml-writer.ts')).newsmlWriter(run),
}
