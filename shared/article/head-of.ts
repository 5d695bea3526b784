import type { ArticleHead, ContentHead } from './article-head.ts'
import type { Article } from './article.ts'
import type { Content } from './content.ts'

export function contentHeadOf(content: Content): ContentHead {
  const { headline, slugline, byline, section, tags, urgency } = content
  const { language, embargoedUntil, expires, urlSlug } = content
  return {
    headline,
    slugline,
    byline,
    section,
    tags,
    urgency,
    language,
    embargoedUntil,
    expires,
    urlSlug,
    hasImage: content.image !== null,
  }
}

/** An article's catalog row; `released` is the head of its last version, asked for only when it was edited since. */
export function headOf(article: Article, released: ContentHead | null): ArticleHead {
  const { content, ...standing } = article
  const working = contentHeadOf(content)
  const isReleasedText = article.version > 0 && !article.isEdited
  return { ...standing, working, released: isReleasedText ? working : released }
}
