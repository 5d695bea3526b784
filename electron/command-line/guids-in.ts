import type { Guid } from '../../shared/article/guid.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskReader } from '../store/desk-store.ts'

/**
 * The articles named in `GUID,GUID…`. Tag URIs hold commas of their own, so parts are put together
 * until they name an article; throws `noArticle` with what names none.
 */
export function guidsIn(reader: DeskReader, said: string): readonly Guid[] {
  const guids: Guid[] = []
  let open: string[] = []
  for (const part of said.split(',')) {
    open.push(open.length === 0 ? part.trimStart() : part)
    // Only what the desk has is taken for a guid.
    const candidate = open.join(',').trimEnd() as Guid
    if (candidate !== '' && reader.head(candidate) !== null) {
      guids.push(candidate)
      open = []
    }
  }
  const left = open.join(',').trim()
  if (left !== '') throw new DeskError('noArticle', { guid: left })
  return [...new Set(guids)]
}
