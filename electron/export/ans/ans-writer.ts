import { basename } from 'node:path'

import { bodyToAns } from '../../../shared/export/ans/body-to-ans.ts'
import { listToAns } from '../../../shared/export/ans/list-to-ans.ts'
import { storyToAns } from '../../../shared/export/ans/story-to-ans.ts'
import { legalJson } from '../../../shared/export/legal-json.ts'
import { mediaIn } from '../../../shared/article/media-in.ts'
import { DeskError } from '../../store/desk-error.ts'
import { ArticleFailure } from '../article-failure.ts'
import type { ExportRun, ExportWriter } from '../format.ts'
import { pictureCopier } from '../html/picture-copier.ts'
import { sitePaths } from '../html/site-paths.ts'
import { pagePaths } from '../page-paths.ts'
import { wireDesk } from '../wire/wire-desk.ts'
import { ansId } from './ans-id.ts'
import { checkAns } from './check-ans.ts'

export function ansWriter(run: ExportRun): ExportWriter {
  const { reader, target } = run
  const { desk, root, storyOf, lists } = wireDesk(run)
  const pictures = pictureCopier(reader.folder, target)
  const pages = pagePaths(reader.newest())
  // Arc fetches pictures; where the desk has no site, whoever hands the files on knows where they stand.
  const media = {
    url: (name: string) => (root ?? '') + sitePaths.media(name),
    file: sitePaths.media,
  }
  const place = { idOf: ansId, media }

  return {
    article: async (version) => {
      const story = storyOf(version)
      const { body: prose, language } = story.content
      const body = bodyToAns(prose, { media, language })
      for (const name of mediaIn(story.content)) await pictures.copy(name)
      const page = pages.get(story.guid) ?? ansId(story.guid)
      const file = `stories/${basename(page, '.html')}.json`
      const text = legalJson(storyToAns(story, body, place))
      const what = checkAns(text)
      if (what !== null) throw new ArticleFailure('exportFailure.unsafe', { what })
      await target.write(file, text)
      return { file, lost: body.lost }
    },
    finish: async () => {
      const { language, name: deskName } = desk
      return Promise.all(
        lists().map(async (list) => {
          const file = `collections/${list.name}.json`
          const id = ansId(`${root ?? deskName} ${list.name}`)
          const text = legalJson(listToAns(list, { id, language, idOf: ansId }))
          const what = checkAns(text)
          if (what !== null) throw new DeskError('exportUnsafe', { path: file, what })
          await target.write(file, text)
          return { name: list.name, file }
        }),
      )
    },
  }
}
