import type { HtmlBody } from '../../../shared/prose/to-html.ts'
import { ArticleFailure } from '../article-failure.ts'
import { foreignHtml } from './foreign-html.ts'

/** A finished text, once another parser has found nothing in it that no page of ours has. Throws `ArticleFailure`. */
export function safeBody({ markup, dropped }: HtmlBody): string {
  if (dropped.length > 0) {
    throw new ArticleFailure('exportFailure.unknownContent', { what: dropped.join(', ') })
  }
  const html = markup.toString()
  const what = foreignHtml(html)
  if (what !== null) throw new ArticleFailure('exportFailure.unsafe', { what })
  return html
}
