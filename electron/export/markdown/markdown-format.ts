import type { ExportFormat } from '../format.ts'

/** Files for Hugo, Eleventy and Jekyll: `docs/markdown-files.md` says where each builder wants them. */
export const markdownFormat: ExportFormat = {
  id: 'markdown',
  title: 'export.markdown',
  version: 'CommonMark 0.31',
  carries: ['embargoed'],
  names: ['articles', 'data', 'media'],
  begin: async (run) => (await import('./markdown-writer.ts')).markdownWriter(run),
}
