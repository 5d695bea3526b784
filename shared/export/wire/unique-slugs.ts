import { urlSlug } from '../../article/url-slug.ts'

/**
 * Gives each name an ASCII one of its own, the same for the same names in the same order; `longest` is what
 * the receiver keeps of it.
 */
export function uniqueSlugs(names: Iterable<string>, longest: number): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>()
  const taken = new Set<string>()
  for (const name of names) {
    if (slugs.has(name)) continue
    const base = urlSlug(name).slice(0, longest)
    let slug = base
    for (let number = 2; taken.has(slug); number += 1) {
      const end = `-${number}`
      slug = base.slice(0, longest - end.length) + end
    }
    taken.add(slug)
    slugs.set(name, slug)
  }
  return slugs
}
