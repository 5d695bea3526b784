import type { Article } from '../../shared/article/article.ts'
import { type Finding, releaseChecks } from '../../shared/article/release-checks.ts'
import type { ReleaseAct } from '../../shared/article/release.ts'
import { instantOf } from '../../shared/instant/instant-of.ts'
import { formatProblem } from '../../shared/message/format-message.ts'
import { ask } from '../desk.ts'
import { t } from '../t.ts'
import { showToast } from '../ui/toast-store.ts'
import type { OpenText } from './open-text.ts'
import { refreshText } from './open-texts.ts'

const releasedWords = {
  publish: 'editor.published',
  correct: 'editor.corrected',
  hold: 'editor.held',
  kill: 'editor.killed',
} as const

const busy = new WeakSet<OpenText>()

/** What keeps the text from being released that way now. */
export function blockingFindings(
  { content }: OpenText,
  act: ReleaseAct,
  edNote: string,
): readonly Finding[] {
  return releaseChecks(content, act, edNote, instantOf(new Date())).filter(
    ({ severity }) => severity === 'blocks',
  )
}

/** Main releases what it has, so everything typed goes there first; false when it could not. */
async function hasReachedMain(text: OpenText): Promise<boolean> {
  await text.flush()
  const { save } = text.store.getState()
  if (text.isSaved || save.kind !== 'failed') return text.isSaved
  const problem = formatProblem(save.problem)
  showToast({ text: t('editor.notSaved', { problem }), tone: 'problem' })
  return false
}

/** Releases the text as it stands and says as which version; undefined when it was refused. */
export async function releaseAs(
  text: OpenText,
  act: ReleaseAct,
  edNote: string,
): Promise<Article | undefined> {
  // A button pressed twice releases once.
  if (busy.has(text)) return undefined
  busy.add(text)
  try {
    return await release(text, act, edNote)
  } finally {
    busy.delete(text)
  }
}

async function release(
  text: OpenText,
  act: ReleaseAct,
  edNote: string,
): Promise<Article | undefined> {
  if (!(await hasReachedMain(text))) return undefined
  const article = await ask('article.release', { guid: text.guid, act, edNote })
  if (article === undefined) return undefined
  await refreshText(text)
  showToast({ text: t(releasedWords[act], { version: article.version }) })
  return article
}
