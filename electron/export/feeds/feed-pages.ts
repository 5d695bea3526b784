import type { ArticleHead } from '../../../shared/article/article-head.ts'

// As many as feed readers take at once.
const perFile = 50

/** Articles as the files of a feed carry them: newest first, some to a file. */
export function feedPages(heads: readonly ArticleHead[]): readonly (readonly ArticleHead[])[] {
  const newest = [...heads].sort((one, other) => {
    const [at, otherAt] = [one.firstReleasedAt ?? '', other.firstReleasedAt ?? '']
    if (at !== otherAt) return at < otherAt ? 1 : -1
    return one.guid < other.guid ? -1 : 1
  })
  const files: (readonly ArticleHead[])[] = []
  for (let at = 0; at < newest.length; at += perFile) files.push(newest.slice(at, at + perFile))
  return files
}
