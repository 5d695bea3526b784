import type { ImportFormat } from '../../electron/import/import-format.ts'
import type { IncomingArticle } from '../../electron/import/incoming-article.ts'
import { Refusal } from '../../electron/import/refusal.ts'
import { allItems } from './all-items.ts'

/** The stories of a file, and in the place of one that cannot come in the sentence that says why. */
export async function storiesIn(
  format: ImportFormat,
  path: string,
): Promise<readonly (IncomingArticle | string)[]> {
  return (await allItems(format, path)).map((item) => {
    if ('reason' in item) return item.reason
    if (!('story' in item)) return 'no story'
    try {
      return item.story()
    } catch (error) {
      if (error instanceof Refusal) return error.message
      throw error
    }
  })
}
