import type { Article } from '../../../shared/article/article.ts'
import { type Finding, releaseChecks } from '../../../shared/article/release-checks.ts'
import type { ReleaseWish } from '../../../shared/article/release-wish.ts'
import { instantOf } from '../../../shared/instant/instant-of.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { ask } from '../../desk.ts'
import { openDesk } from '../../state/open-desk.ts'
import { pageStore } from '../../state/page-state.ts'
import { t } from '../../t.ts'
import { showToast } from '../../ui/toast-store.ts'
import { deskFactsOf } from './desk-facts.ts'
import type { OpenText } from '../open-text.ts'
import { refreshText } from '../open-texts.ts'
import { saveCause } from '../saving/save-words.ts'

const busy = new WeakSet<OpenText>()

/** What keeps the text from being released that way, at that time. */
export function blockingFindings(
  text: OpenText,
  wish: ReleaseWish,
  at?: Instant,
): readonly Finding[] {
  return findingsOf(text, wish, at).filter(({ severity }) => severity === 'blocks')
}

/** What the checks find in the text as typed. */
export function findingsOf(
  text: OpenText,
  wish: Pick<ReleaseWish, 'act' | 'note' | 'embargoReason'>,
  at: Instant = instantOf(new Date()),
): readonly Finding[] {
  return releaseChecks({
    content: text.content,
    wish,
    now: at,
    desk: openDesk(pageStore.getState()),
    isEdited: text.store.getState().standing.isEdited,
    ...deskFactsOf(text),
  })
}

/** A release with no note, reason or notice. */
export function plainWish(act: ReleaseWish['act'], note = ''): ReleaseWish {
  return { act, note, embargoReason: '', notice: null }
}

/** Main releases what it has, so everything typed goes there first; false when it could not. */
export async function hasReachedMain(text: OpenText): Promise<boolean> {
  await text.flush()
  const { save } = text.store.getState()
  if (text.isSaved || save.kind !== 'failed') return text.isSaved
  showToast({ text: t('save.failed', { cause: saveCause(save.problem) }), tone: 'problem' })
  return false
}

/** Releases the text as it stands and says as which version; undefined when it was refused. */
export async function releaseAs(text: OpenText, wish: ReleaseWish): Promise<Article | undefined> {
  // A button pressed twice releases once.
  if (busy.has(text)) return undefined
  busy.add(text)
  try {
    return await release(text, wish)
  } finally {
    busy.delete(text)
  }
}

async function release(text: OpenText, wish: ReleaseWish): Promise<Article | undefined> {
  if (!(await hasReachedMain(text))) return undefined
  const article = await ask('article.release', { guid: text.guid, wish })
  if (article === undefined) return undefined
  await refreshText(text)
  showToast({ text: t(`act.done.${wish.act}`, { version: article.version }) })
  return article
}
