import type { Guid } from '../../../shared/article/guid.ts'
import { feedTimes } from '../../../shared/export/feed/feed-times.ts'
import { listToData } from '../../../shared/export/markdown/list-to-data.ts'
import { dateOf } from '../../../shared/export/markdown/story-fields.ts'
import { storyToMarkdown } from '../../../shared/export/markdown/story-to-markdown.ts'
import { mediaIn } from '../../../shared/article/media-in.ts'
import { ArticleFailure } from '../article-failure.ts'
import type { ExportRun, ExportWriter } from '../format.ts'
import { pictureCopier } from '../html/picture-copier.ts'
import { sitePaths } from '../html/site-paths.ts'
import { storyFiles } from '../story-files.ts'
import { wireDesk } from '../wire/wire-desk.ts'
import { checkMarkdown } from './check-markdown.ts'

export function markdownWriter(run: ExportRun): ExportWriter {
  const { reader, target, now } = run
  const wire = wireDesk(run)
  const lists = wire.lists()
  const files = storyFiles(reader)
  const pictures = pictureCopier(reader.folder, target)
  const { exact } = feedTimes(wire.desk.timezone)
  const ranks = new Map<Guid, number>(
    lists.find(({ name }) => name === 'hot')?.entries.map(({ guid }, at) => [guid, at + 1]),
  )

  return {
    article: async (version) => {
      const story = wire.storyOf(version)
      const place = {
        slug: files.slugOf(version.guid),
        rank: ranks.get(version.guid) ?? null,
        now,
        // From the site's root, since each builder puts a story's page somewhere else.
        mediaAddress: (media: string) => `/${sitePaths.media(media)}`,
        exact,
      }
      for (const media of mediaIn(story.content)) await pictures.copy(media)
      const { text, lost } = storyToMarkdown(story, place)
      const violation = checkMarkdown(text, story)
      if (violation !== null) throw new ArticleFailure('exportFailure.unsafe', { what: violation })
      const file = files.fileOf(story, dateOf(story), 'md')
      await target.write(file, text)
      return { file, lost }
    },
    finish: async () => {
      const { slugOf } = files
      for (const list of lists) {
        await target.write(`data/${list.name}.json`, listToData(list, { slugOf, exact }))
      }
      return lists.map(({ name }) => ({ name, file: `data/${name}.json` }))
    },
  }
}
