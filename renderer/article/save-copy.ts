import { ask } from '../desk.ts'
import { openDesk } from '../state/open-desk.ts'
import { pageStore } from '../state/page-state.ts'
import { t } from '../t.ts'
import { showToast } from '../ui/toast-store.ts'
import type { OpenText } from './open-text.ts'

/** Saves what this window has of a text where the person says; answers where, or null when nothing was saved. */
export async function saveCopy({ article }: OpenText): Promise<string | null> {
  const state = pageStore.getState()
  const { section, tags } = article.content
  const known = new Map(state.tags.map(({ tag }) => [tag.id, tag.name]))
  const saved = await ask('copy.save', {
    article,
    section: openDesk(state).sections.find(({ id }) => id === section)?.name ?? null,
    tags: tags.flatMap((id) => known.get(id) ?? []),
  })
  if (saved === undefined || saved === null) return null
  showToast({ text: t('copy.saved', { path: saved.path }) })
  return saved.path
}
