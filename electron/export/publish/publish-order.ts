import { sitePaths } from '../html/site-paths.ts'

export type Staged = {
  readonly path: string
  /** Whether nothing stands in its place yet. */
  readonly isNew: boolean
}

/**
 * The order in which a site's files take their places. What is new comes first: nothing that stands
 * leads to it, so it may lead to what is still to come. Among those and among the others, what pages
 * lead to comes before them, and the homepage after all.
 */
export function publishOrder(staged: readonly Staged[]): readonly string[] {
  const turn = ({ path, isNew }: Staged): number => (isNew ? 0 : 10) + placeOf(path)
  return [...staged]
    .sort((one, other) => turn(one) - turn(other) || (one.path < other.path ? -1 : 1))
    .map(({ path }) => path)
}

function placeOf(path: string): number {
  if (path === sitePaths.homepage) return 4
  if (/^(?:lists|feeds|sitemaps)\/|^sitemap\.xml$/.test(path)) return 3
  if (path === sitePaths.searchWords) return 3
  return path.endsWith('.html') ? 2 : 1
}
