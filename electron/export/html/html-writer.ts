import type { PublicContent } from '../../../shared/article/public-content.ts'
import type { Version } from '../../../shared/article/version.ts'
import { articlePageToHtml } from '../../../shared/page/article-page-to-html.ts'
import { homepageToHtml } from '../../../shared/page/homepage-to-html.ts'
import type { Site } from '../../../shared/page/site.ts'
import { DeskError } from '../../store/desk-error.ts'
import { ArticleFailure } from '../article-failure.ts'
import { deskPages } from '../desk-pages.ts'
import type { ExportRun, ExportWriter } from '../format.ts'
import { pagePaths } from '../page-paths.ts'
import { checkPage } from './check-page.ts'
import { pictureCopier } from './picture-copier.ts'
import { sitePaths } from './site-paths.ts'

export function htmlWriter(run: ExportRun, fonts: readonly string[]): ExportWriter {
  const { reader, target } = run
  // Of all released articles, so that a page's address does not hang on what else is exported.
  const paths = pagePaths(reader.newest())
  const pathOf = (guid: Version['guid']): string => paths.get(guid) ?? ''
  const pages = deskPages(reader, { which: 'live', now: run.now, mayShow: run.mayShow })
  const pictures = pictureCopier(reader.folder, target)
  const desk = reader.desk()

  const siteAt = (root: string): Site => ({
    desk,
    addresses: {
      homepage: root + sitePaths.homepage,
      styles: [root + sitePaths.fontStyle, root + sitePaths.style],
      media: (media) => root + sitePaths.media(media),
      article: (guid) => (run.articles.has(guid) ? root + pathOf(guid) : null),
    },
  })
  const articleSite = siteAt('../')

  const files = new Set<string>([sitePaths.homepage, sitePaths.style, ...fonts])
  for (const guid of run.articles.keys()) files.add(pathOf(guid))
  const violationOf = (text: string, path: string): string | null =>
    checkPage(text, path, (file) => files.has(file) || pictures.has(file))

  // A top story outside this run whose file or picture is damaged is shown by its headline alone; one
  // inside it is named as failed, and then all is written again without it.
  const topContent = async (): Promise<PublicContent | null> => {
    if (pages.top === null) return null
    try {
      const version = await reader.readVersion(pages.top.guid, pages.top.version)
      if (version?.content.image) await pictures.copy(version.content.image.media)
      return version?.content ?? null
    } catch (error) {
      if (error instanceof DeskError || error instanceof ArticleFailure) return null
      throw error
    }
  }

  return {
    article: async ({ guid, firstReleasedAt, content }) => {
      const path = pathOf(guid)
      const subject = { guid, path, at: firstReleasedAt, content }
      const { page, dropped, media } = pages.article(subject, articleSite)
      if (dropped.length > 0) {
        throw new ArticleFailure('exportFailure.unknownContent', { what: dropped.join(', ') })
      }
      for (const picture of media) await pictures.copy(picture)
      const text = articlePageToHtml(page, guid, articleSite)
      const violation = violationOf(text, path)
      if (violation !== null) throw new ArticleFailure('exportFailure.unsafe', { what: violation })
      await target.write(path, text)
      return path
    },
    finish: async () => {
      const text = homepageToHtml(pages.homepage(await topContent()), '', siteAt(''))
      const violation = violationOf(text, sitePaths.homepage)
      if (violation !== null) {
        throw new DeskError('exportUnsafe', { path: sitePaths.homepage, what: violation })
      }
      await target.write(sitePaths.homepage, text)
      return [
        { name: 'hot', file: sitePaths.homepage },
        { name: 'latest', file: sitePaths.homepage },
      ]
    },
  }
}
