import { sitePaths } from '../html/site-paths.ts'

/**
 * The order in which a site's new files take their places: what pages lead to comes before them, the
 * homepage after all, and the manifest last. In a folder that is new to us the manifest comes first,
 * so that the folder is known as ours whenever the rest is cut off.
 */
export function publishOrder(paths: Iterable<string>, isNew: boolean): readonly string[] {
  const turn = (path: string): number => {
    if (path === 'manifest.json') return isNew ? 0 : 5
    if (path === sitePaths.homepage) return 4
    if (path.startsWith('lists/') || path.startsWith('feeds/')) return 3
    return path.endsWith('.html') ? 2 : 1
  }
  return [...paths].sort((one, other) => turn(one) - turn(other) || (one < other ? -1 : 1))
}
