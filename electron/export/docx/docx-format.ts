import { storyFileFormat } from '../story-file-format.ts'

/** A Word document a story, with its pictures in it, for people. */
export const docxFormat = storyFileFormat({
  id: 'docx',
  title: 'export.docx',
  version: 'OOXML transitional',
  maker: async () => (await import('./make-docx.ts')).makeDocx,
})
