import type { Guid } from '../../../shared/article/guid.ts'
import type { Manifest } from '../../../shared/export/manifest.ts'

type Merged = {
  readonly manifest: Manifest
  /** Pages of stories that may not be public any more. */
  readonly withdrawn: readonly string[]
  /** Pages that stand elsewhere now. */
  readonly moved: readonly string[]
}

/**
 * What a site's manifest says once some of its articles were written anew: the others stay named as
 * they are, but for those that may not be public any more, whose pages must leave.
 */
export function mergedManifest(
  before: Manifest | null,
  written: Manifest,
  omissionIn: (guid: Guid) => string | null,
): Merged {
  const now = new Map(written.articles.map((article) => [article.guid, article]))
  const withdrawn: string[] = []
  const moved: string[] = []
  const kept = (before?.articles ?? []).flatMap((article) => {
    const fresh = now.get(article.guid)
    const omitted = omissionIn(article.guid as Guid)
    if ('file' in article && omitted !== null) withdrawn.push(article.file)
    else if ('file' in article && isElsewhere(fresh, article.file)) moved.push(article.file)
    if (fresh !== undefined) return []
    return [omitted === null ? article : { guid: article.guid, omitted }]
  })
  const articles = [...kept, ...written.articles]
  articles.sort((one, other) => (one.guid < other.guid ? -1 : 1))
  const files = new Set(articles.flatMap((article) => ('file' in article ? [article.file] : [])))
  const isGone = (file: string): boolean => !files.has(file)
  return {
    manifest: { ...written, articles },
    withdrawn: withdrawn.filter(isGone),
    moved: moved.filter(isGone),
  }
}

function isElsewhere(article: Manifest['articles'][number] | undefined, file: string): boolean {
  return article !== undefined && !('file' in article && article.file === file)
}
