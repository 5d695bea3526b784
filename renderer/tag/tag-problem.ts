import { editTag, type TagEdit } from '../../shared/tag/edit-tag.ts'
import type { Tag } from '../../shared/tag/tag.ts'
import { pageStore } from '../state/page-state.ts'
import { t } from '../t.ts'

/** What stands in the way of an edit, as it is typed; null when nothing does. */
export function tagProblem(tag: Tag, edit: TagEdit): string | null {
  const tags = pageStore.getState().tags.map((count) => count.tag)
  const outcome = editTag(tags, tag, edit)
  if ('id' in outcome) return null
  switch (outcome.kind) {
    case 'nameMissing':
      return t('tags.nameMissing')
    case 'nameTaken':
      return t('problem.tagTaken', { name: outcome.name, by: outcome.by.name })
    case 'slugTaken':
      return t('problem.tagSlugTaken', { slug: outcome.slug, by: outcome.by.name })
  }
}
