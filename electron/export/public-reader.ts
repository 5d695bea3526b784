import { publicVersion, type PublicVersion } from '../../shared/article/public-content.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { DeskReader } from '../store/desk-store.ts'

/** All that an export may read of a desk: versions as the world may have them, and no article as it is edited. */
export type PublicReader = Pick<
  DeskReader,
  | 'folder'
  | 'desk'
  | 'tags'
  | 'words'
  | 'list'
  | 'lists'
  | 'head'
  | 'heads'
  | 'newest'
  | 'newestThat'
  | 'carrying'
> & {
  readonly readVersion: (guid: Guid, version: number) => Promise<PublicVersion | null>
}

/** The desk without what it keeps to itself, so that no format needs to think of it. */
export function publicReader(reader: DeskReader): PublicReader {
  const { folder, desk, tags, words, list, lists, head, heads, carrying } = reader
  const { newest, newestThat } = reader
  return {
    folder,
    desk,
    tags,
    words,
    list,
    lists,
    head,
    heads,
    newest,
    newestThat,
    carrying,
    readVersion: async (guid, number) => {
      const version = await reader.readVersion(guid, number)
      return version === null ? null : publicVersion(version)
    },
  }
}
