import { storyToDocx } from '../../../shared/export/docx/story-to-docx.ts'
import { momentsOf } from '../../../shared/page/moment.ts'
import { ArticleFailure } from '../article-failure.ts'
import type { ExportFormat } from '../format.ts'
import { pictureBytes } from '../html/picture-copier.ts'
import { storyFiles } from '../story-files.ts'
import { wireDesk } from '../wire/wire-desk.ts'
import { checkDocx } from './check-docx.ts'
import { packParts } from './pack-parts.ts'

/** A Word document a story, with its pictures in it, for people. */
export const docxFormat: ExportFormat = {
  id: 'docx',
  title: 'export.docx',
  version: 'OOXML transitional',
  carries: [],
  names: ['articles'],
  begin: (run) => {
    const wire = wireDesk(run)
    const files = storyFiles(run.reader)
    const moments = momentsOf(wire.desk)
    return Promise.resolve({
      article: async (version) => {
        const story = wire.storyOf(version)
        const document = storyToDocx(story, (at) => moments(at).shown)
        const what = checkDocx(document, story)
        if (what !== null) throw new ArticleFailure('exportFailure.unsafe', { what })
        const pictures = await Promise.all(
          document.media.map(async (media) => {
            const bytes = await pictureBytes(run.reader.folder, media)
            return [`word/media/${media}`, bytes] as const
          }),
        )
        const file = files.fileOf(story, story.firstReleasedAt, 'docx')
        await run.target.write(file, await packParts([...document.parts, ...pictures]))
        return { file, lost: document.lost }
      },
      finish: () => Promise.resolve([]),
    })
  },
}
