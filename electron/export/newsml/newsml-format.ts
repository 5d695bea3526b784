import type { ExportFormat } from '../format.ts'
import { newsmlFile, newsmlWriter } from './newsml-writer.ts'

/** One NewsML-G2 message of the stories, their pictures and the lists (decision 0059). */
export const newsmlFormat: ExportFormat = {
  id: 'newsml-g2',
  title: 'export.newsml-g2',
  version: '2.35',
  carries: ['embargoed', 'held', 'killed'],
  names: [newsmlFile, 'media'],
  begin: newsmlWriter,
}
