import { stylesheet } from '../../../shared/page/stylesheet.ts'
import type { StoryFormat } from '../format.ts'
import { htmlWriter } from './html-writer.ts'
import { sitePaths } from './site-paths.ts'
import { writeFonts } from './write-fonts.ts'

/** A site that a browser reads from any folder: a page an article, pages of sections, tags and months, the homepage, the lists as data and feeds, fonts and pictures. */
export const htmlFormat: StoryFormat = {
  id: 'html',
  title: 'export.html',
  version: '10',
  carries: [],
  names: [
    sitePaths.notFound,
    'archive',
    'articles',
    'feeds',
    'fonts',
    'lists',
    'media',
    'search',
    sitePaths.search,
    'sections',
    sitePaths.sitemap,
    'sitemaps',
    'tags',
    sitePaths.homepage,
    sitePaths.style,
  ],
  begin: async (run) => {
    const fonts = await writeFonts(run.resources, run.target)
    await run.target.write(sitePaths.style, stylesheet)
    return htmlWriter(run, fonts)
  },
}
