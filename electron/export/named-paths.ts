import { urlSlug } from '../../shared/article/url-slug.ts'
import type { Section, SectionId } from '../../shared/desk/desk.ts'
import type { Tag, TagId } from '../../shared/tag/tag.ts'

/** Where each section's page stands in a site. */
export function sectionPaths(sections: readonly Section[]): ReadonlyMap<SectionId, string> {
  return namedPaths('sections', sections)
}

/** Where each tag's page stands in a site. */
export function tagPaths(tags: readonly Tag[]): ReadonlyMap<TagId, string> {
  return namedPaths(
    'tags',
    tags.map(({ id, slug }) => ({ id, name: slug })),
  )
}

/** Of two that would meet, the later in the desk's order gets a number. */
function namedPaths<Id>(
  folder: string,
  named: readonly { readonly id: Id; readonly name: string }[],
): ReadonlyMap<Id, string> {
  const paths = new Map<Id, string>()
  const taken = new Set<string>()
  for (const { id, name } of named) {
    const stem = urlSlug(name)
    let slug = stem
    for (let number = 2; taken.has(slug); number += 1) slug = `${stem}-${number}`
    taken.add(slug)
    paths.set(id, `${folder}/${slug}.html`)
  }
  return paths
}
