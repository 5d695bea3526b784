import type { SectionId } from '../../../shared/desk/desk.ts'
import type { TagId } from '../../../shared/tag/tag.ts'
import type { ExportRun } from '../format.ts'

/** The sections, tags and bylines of the stories that a run writes; what else the desk has is nobody's to know. */
export function usedNames({ reader, articles }: Pick<ExportRun, 'reader' | 'articles'>) {
  const sections = new Set<SectionId>()
  const tags = new Set<TagId>()
  const bylines = new Set<string>()
  for (const { released, working } of articles.values()) {
    const head = released ?? working
    if (head.section !== null) sections.add(head.section)
    for (const tag of head.tags) tags.add(tag)
    bylines.add(head.byline)
  }
  return {
    sections: reader.desk().sections.filter(({ id }) => sections.has(id)),
    tags: reader.tags().filter(({ id }) => tags.has(id)),
    bylines,
  }
}
