import { storyToText } from '../../../shared/export/text/story-to-text.ts'
import { momentsOf } from '../../../shared/page/moment.ts'
import type { ExportFormat } from '../format.ts'
import { storyFiles } from '../story-files.ts'
import { wireDesk } from '../wire/wire-desk.ts'

/** A story a file, for people to read and to carry on: no list, no field that only systems read. */
export const textFormat: ExportFormat = {
  id: 'txt',
  title: 'export.txt',
  version: 'UTF-8',
  carries: [],
  names: ['articles'],
  begin: (run) => {
    const wire = wireDesk(run)
    const files = storyFiles(run.reader)
    const moments = momentsOf(wire.desk)
    return Promise.resolve({
      article: async (version) => {
        const story = wire.storyOf(version)
        const { text, lost } = storyToText(story, (at) => moments(at).shown)
        const file = files.fileOf(story, story.firstReleasedAt, 'txt')
        await run.target.write(file, text)
        return { file, lost }
      },
      finish: () => Promise.resolve([]),
    })
  },
}
