import type { Guid } from '../../shared/article/guid.ts'
import { onNotice } from '../desk.ts'

/** Tells when other stories than this one have changed; its own text goes into its file every few seconds. */
export function onOthersChanged(guid: Guid, tell: () => void): () => void {
  return onNotice('articles.changed', ({ guids }) => {
    if (guids.some((changed) => changed !== guid)) tell()
  })
}
