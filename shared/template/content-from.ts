import type { Content } from '../article/content.ts'
import type { SectionId } from '../desk/desk.ts'
import type { TagId } from '../tag/tag.ts'
import { templateContent } from './template-content.ts'

type Known = {
  readonly hasTag: (tag: TagId) => boolean
  readonly hasSection: (section: SectionId) => boolean
}

/** A new article's content out of a template's, without the tags and the section that are gone since. */
export function contentFrom(template: Content, known: Known): Content {
  const { section, tags } = template
  return {
    ...templateContent(template),
    section: section !== null && known.hasSection(section) ? section : null,
    tags: tags.filter(known.hasTag),
  }
}
