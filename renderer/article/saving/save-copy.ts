import { formatProblem } from '../../../shared/message/format-message.ts'
import { call } from '../../desk.ts'
import { openDesk } from '../../state/open-desk.ts'
import { pageStore } from '../../state/page-state.ts'
import { t } from '../../t.ts'
import type { OpenText } from '../open-text.ts'

/** What came of it, in a sentence, and where the copy is; null when the person thought better of it. */
export type CopyOutcome = { readonly words: string; readonly path: string | null }

/** Saves what this window has of a text where the person says. */
export async function saveCopy({ article }: OpenText): Promise<CopyOutcome | null> {
  const state = pageStore.getState()
  const { section, tags } = article.content
  const known = new Map(state.tags.map(({ tag }) => [tag.id, tag.name]))
  const reply = await call('copy.save', {
    article,
    section: openDesk(state).sections.find(({ id }) => id === section)?.name ?? null,
    tags: tags.flatMap((id) => known.get(id) ?? []),
  })
  if (!reply.ok) return { words: formatProblem(reply.problem), path: null }
  if (reply.value === null) return null
  const { path, picturesMissing } = reply.value
  return { words: t('copy.saved', { path, missing: picturesMissing }), path }
}
