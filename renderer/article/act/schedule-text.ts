import type { Instant } from '../../../shared/instant/instant.ts'
import { showInstant } from '../../../shared/instant/show-instant.ts'
import { ask } from '../../desk.ts'
import { openDesk } from '../../state/open-desk.ts'
import { pageStore } from '../../state/page-state.ts'
import { t } from '../../t.ts'
import { showToast } from '../../ui/toast-store.ts'
import type { OpenText } from '../open-text.ts'
import { refreshText } from '../open-texts.ts'
import { hasReachedMain } from './text-acts.ts'

/** Sets the story, with everything typed, to be published at a time; false when it was refused. */
export async function scheduleText(text: OpenText, at: Instant): Promise<boolean> {
  if (!(await hasReachedMain(text))) return false
  const set = await ask('article.schedule', { guid: text.guid, at })
  if (set === undefined) return false
  await refreshText(text)
  const { datePattern, timezone } = openDesk(pageStore.getState())
  showToast({ text: t('act.done.schedule', { time: showInstant(at, datePattern, timezone) }) })
  return true
}

export async function unscheduleText(text: OpenText): Promise<void> {
  const dropped = await ask('article.unschedule', { guid: text.guid })
  if (dropped === undefined) return
  await refreshText(text)
  showToast({ text: t('act.done.unschedule') })
}
