import type { PublicVersion } from '../../shared/article/public-content.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { pagePath } from '../../shared/article/page-path.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { showInstant } from '../../shared/instant/show-instant.ts'
import { pagePaths } from './page-paths.ts'
import type { PublicReader } from './public-reader.ts'

/** What the files of stories are called: by day and by the name of their page, which no two share. */
export function storyFiles(reader: Pick<PublicReader, 'newest' | 'desk' | 'head'>) {
  const paths = pagePaths(reader.newest())
  const { timezone } = reader.desk()

  function slugOf(guid: Guid): string {
    const head = reader.head(guid)
    const path = paths.get(guid) ?? (head === null ? guid : pagePath(guid, head.working, 14))
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.html$/, '')
  }

  return {
    slugOf,
    fileOf: ({ guid }: Pick<PublicVersion, 'guid'>, date: Instant, ending: string): string =>
      `articles/${showInstant(date, 'yyyy-MM-dd', timezone)}-${slugOf(guid)}.${ending}`,
  }
}
