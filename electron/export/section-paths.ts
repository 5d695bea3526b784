import { urlSlug } from '../../shared/article/url-slug.ts'
import type { Section, SectionId } from '../../shared/desk/desk.ts'

/** Where each section's page stands in a site; of two that would meet, the later in the desk's order gets a number. */
export function sectionPaths(sections: readonly Section[]): ReadonlyMap<SectionId, string> {
  const paths = new Map<SectionId, string>()
  const taken = new Set<string>()
  for (const { id, name } of sections) {
    const stem = urlSlug(name)
    let slug = stem
    for (let number = 2; taken.has(slug); number += 1) slug = `${stem}-${number}`
    taken.add(slug)
    paths.set(id, `sections/${slug}.html`)
  }
  return paths
}
