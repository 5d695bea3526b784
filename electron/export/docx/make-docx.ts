import { storyToDocx } from '../../../shared/export/docx/story-to-docx.ts'
import { ArticleFailure } from '../article-failure.ts'
import { pictureBytes } from '../html/picture-copier.ts'
import type { MakeFile } from '../story-file-writer.ts'
import { checkDocx } from './check-docx.ts'
import { packParts } from './pack-parts.ts'

/** A story as a Word document, read back before it goes out. */
export const makeDocx: MakeFile = async (story, { folder, shown }) => {
  const document = storyToDocx(story, shown)
  const what = checkDocx(document, story)
  if (what !== null) throw new ArticleFailure('exportFailure.unsafe', { what })
  const pictures = await Promise.all(
    document.media.map(async (media) => {
      return [`word/media/${media}`, await pictureBytes(folder, media)] as const
    }),
  )
  return { bytes: await packParts([...document.parts, ...pictures]), lost: document.lost }
}
