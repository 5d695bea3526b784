import { isSameJson } from '../is-same-json.ts'
import type { Article } from './article.ts'
import type { Content } from './content.ts'

/** Whether a text says other than its last release; one whose release cannot be read may. */
export function isEdited(
  { version }: Pick<Article, 'version'>,
  content: Content,
  released: Content | null,
): boolean {
  return version > 0 && !isSameJson(content, released)
}
