import { storyToNitf } from '../../../shared/export/nitf/story-to-nitf.ts'
import { ArticleFailure } from '../article-failure.ts'
import type { ExportRun, ExportWriter } from '../format.ts'
import { pictureCopier } from '../html/picture-copier.ts'
import { sitePaths } from '../html/site-paths.ts'
import { pagePaths } from '../page-paths.ts'
import { picturesOf } from '../wire/pictures-of.ts'
import { wireDesk } from '../wire/wire-desk.ts'
import { checkNitf } from './check-nitf.ts'

const folder = 'articles'

/** Writes a file a story; pictures stand in a folder beside them. NITF has no lists. */
export function nitfWriter(
  run: ExportRun,
  { hasNamespace }: { readonly hasNamespace: boolean },
): ExportWriter {
  const { reader, target, articles } = run
  const { desk, storyOf } = wireDesk(run)
  const paths = pagePaths(articles.values())
  const pictures = pictureCopier(reader.folder, {
    ...target,
    write: (path, bytes) => target.write(`${folder}/${path}`, bytes),
  })

  return {
    article: async (version) => {
      const story = storyOf(version)
      const page = paths.get(story.guid) ?? `${folder}/${story.version}.html`
      const file = page.replace(/\.html$/, '.xml')
      const { text, lost } = storyToNitf(story, {
        provider: desk.name,
        hasNamespace,
        mediaAddress: sitePaths.media,
      })
      const what = checkNitf(text, { story, hasNamespace })
      if (what !== null) throw new ArticleFailure('exportFailure.unsafe', { what })
      await Promise.all(picturesOf(story.content).map(pictures.copy))
      await target.write(file, text)
      return { file, lost }
    },
    finish: () => Promise.resolve([]),
  }
}
