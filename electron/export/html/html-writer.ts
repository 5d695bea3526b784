import type { PublicContent } from '../../../shared/article/public-content.ts'
import { articlePageToHtml } from '../../../shared/page/article-page-to-html.ts'
import { stylesheet } from '../../../shared/page/stylesheet.ts'
import { DeskError } from '../../store/desk-error.ts'
import { ArticleFailure } from '../article-failure.ts'
import { deskPages } from '../desk-pages.ts'
import { feedItems } from '../feeds/feed-items.ts'
import { feedPlace } from '../feeds/feed-place.ts'
import { storyFeeds, writeStoryFeeds } from '../feeds/story-feeds.ts'
import { writeLists } from '../feeds/write-lists.ts'
import type { ExportRun, ExportWriter } from '../format.ts'
import { writeArchive } from './archive-page.ts'
import { htmlSite } from './html-site.ts'
import { writeListPages } from './list-pages.ts'
import { writeNoMore, writeNotFound } from './notice-pages.ts'
import { pictureCopier } from './picture-copier.ts'
import { sitePaths } from './site-paths.ts'
import { writeFonts } from './write-fonts.ts'
import { writeSearch } from './write-search.ts'
import { writeSitemaps } from './write-sitemaps.ts'

export async function htmlWriter(run: ExportRun): Promise<ExportWriter> {
  const { reader, target } = run
  const fonts = await writeFonts(run.resources, target)
  await target.write(sitePaths.style, stylesheet)
  const pages = deskPages(reader, { which: 'live', now: run.now, mayShow: run.mayShow })
  const pictures = pictureCopier(reader.folder, target)
  const site = htmlSite(run, { fonts, pages, hasPicture: pictures.has })
  const articleSite = site.at('../')

  const takePicture = async (media: string): Promise<boolean> => {
    try {
      await pictures.copy(media)
      return true
    } catch (error) {
      if (error instanceof ArticleFailure) return false
      throw error
    }
  }

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
    article: async ({ guid, version, firstReleasedAt, releasedAt, content }) => {
      const path = site.pathOf(guid) ?? ''
      const times = { at: firstReleasedAt, changedAt: releasedAt }
      const subject = { guid, path, version, ...times, content }
      const { page, dropped, media } = pages.article(subject, articleSite)
      if (dropped.length > 0) {
        throw new ArticleFailure('exportFailure.unknownContent', { what: dropped.join(', ') })
      }
      for (const picture of media) await pictures.copy(picture)
      const text = articlePageToHtml(page, guid, articleSite)
      const violation = site.violationOf(text, path)
      if (violation !== null) throw new ArticleFailure('exportFailure.unsafe', { what: violation })
      await target.write(path, text)
      return { file: path, lost: [] }
    },
    finish: async () => {
      const lists = await writeListPages({ pages, site, takePicture }, await topContent())
      await writeArchive(site, reader.tags())
      await writeSearch({ site, pages, tags: reader.tags(), target })
      await writeNotFound(site)
      await writeNoMore(site, target)
      const place = feedPlace(site.desk, site.pathOf)
      const items = feedItems({ reader, pages, place, takePicture, mayShow: run.mayShow })
      const parts = { reader, target, place, items }
      await writeLists(parts, pages.lists.all, 'all')
      const feeds = storyFeeds(site.desk.sections, reader.tags(), site.stories)
      const { isSamePage } = site
      await writeStoryFeeds(parts, feeds, { kind: 'all', isSamePage, written: run.articles })
      await writeSitemaps(site, target)
      return lists
    },
  }
}
