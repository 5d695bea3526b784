import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Article } from '../../shared/article/article.ts'
import type { Content } from '../../shared/article/content.ts'
import { omissionOf } from '../../shared/article/omission-of.ts'
import { publicContent } from '../../shared/article/public-content.ts'
import type { SectionId } from '../../shared/desk/desk.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { articlePageToHtml } from '../../shared/page/article-page-to-html.ts'
import { homepageToHtml } from '../../shared/page/homepage-to-html.ts'
import { storiesPageToHtml } from '../../shared/page/stories-page-to-html.ts'
import type { Addresses } from '../../shared/page/site.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskReader } from '../store/desk-store.ts'
import { deskPages } from './desk-pages.ts'

type Which = 'draft' | 'live'

export type PreviewRequest =
  /** The text as it stands in the editor, released or not. */
  | { readonly page: 'article'; readonly article: Article }
  | { readonly page: 'homepage'; readonly which: Which }
  | { readonly page: 'section'; readonly which: Which; readonly section: SectionId }

/** Paths of the preview's own scheme; who looks at drafts goes on looking at drafts. */
function addressesOf(which: Which): Addresses {
  return {
    homepage: `/homepage/${which}`,
    styles: ['/fonts/fonts.css', '/style.css'],
    media: (media) => `/media/${media}`,
    article: (guid) => `/article/${encodeURIComponent(guid)}`,
    section: (id) => `/section/${which}/${encodeURIComponent(id)}`,
    tag: () => null,
    archive: null,
    search: null,
    feed: () => null,
  }
}

/** A page as an export at `now` would write it, from the very same templates. A section that is gone leads home. */
export async function renderPreview(
  reader: DeskReader,
  request: PreviewRequest,
  now: Instant,
): Promise<string> {
  const which = request.page === 'article' ? 'live' : request.which
  const site = { desk: reader.desk(), addresses: addressesOf(which) }
  const mayShow = (head: ArticleHead): boolean => omissionOf(head, now) === null
  const pages = deskPages(reader, { which, now, mayShow })
  if (request.page === 'section') {
    const section = site.desk.sections.find(({ id }) => id === request.section)
    if (section !== undefined) return storiesPageToHtml(pages.section(section), null, site)
  }
  if (request.page !== 'article') {
    return homepageToHtml(pages.homepage(await topContent(reader, pages.top)), null, site)
  }
  const { guid, version, firstReleasedAt, changedAt } = request.article
  const content = publicContent(request.article.content)
  const times = { at: firstReleasedAt ?? now, changedAt }
  const { page } = pages.article({ guid, path: null, version, ...times, content }, site)
  return articlePageToHtml(page, guid, site)
}

/** Null when it is damaged: the preview then shows its headline alone, and the desk's problems name the file. */
async function topContent(reader: DeskReader, top: ArticleHead | null): Promise<Content | null> {
  if (top === null) return null
  try {
    return (await reader.readVersion(top.guid, top.version))?.content ?? null
  } catch (error) {
    if (error instanceof DeskError) return null
    throw error
  }
}
