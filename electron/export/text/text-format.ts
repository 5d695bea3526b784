import { storyFileFormat } from '../story-file-format.ts'

/** A story as plain text, for people to read and to carry on. */
export const textFormat = storyFileFormat({
  id: 'txt',
  title: 'export.txt',
  version: 'UTF-8',
  maker: async () => {
    const { storyToText } = await import('../../../shared/export/text/story-to-text.ts')
    return (story, { shown }) => {
      const { text, lost } = storyToText(story, shown)
      return { bytes: text, lost }
    }
  },
})
