import { ask } from '../desk.ts'
import { openArticle } from '../state/navigate.ts'

export async function createArticle(): Promise<void> {
  const guid = await ask('article.create', {})
  if (guid !== undefined) openArticle(guid)
}
