import type { StoryFormat } from '../format.ts'
import { sitePaths } from './site-paths.ts'

/** A site that a browser reads from any folder: a page an article, pages of sections, tags and months, the homepage, the lists as data and feeds, fonts and pictures. */
export const htmlFormat: StoryFormat = {
  id: 'html',
  title: 'export.html',
  version: '11',
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
  begin: async (run) => (await import('./html-writer.ts')).htmlWriter(run),
}
