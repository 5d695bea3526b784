import type { ManyChange } from '../../../shared/library/many-change.ts'
import { mostAtOnce } from '../../../shared/library/most-at-once.ts'
import { ask, onNotice } from '../../desk.ts'
import { t } from '../../t.ts'
import { showToast } from '../../ui/toast-store.ts'
import { bulkStore, type Target } from './bulk-store.ts'
import { refuseTooMany } from './refuse-too-many.ts'
import { clearSelection } from './selection.ts'

function sentenceOf(change: ManyChange, count: number): string {
  return change.kind === 'act'
    ? t(`library.many.${change.act}`, { count })
    : t(`library.many.${change.kind}`, { count })
}

async function takeBack(act: number): Promise<void> {
  const back = await ask('article.takeBackMany', { act })
  if (back === undefined || back === null) return
  showToast({ text: t('library.many.takenBack', { count: back.changed }) })
  if (back.left.length > 0) bulkStore.setState({ left: back.left })
}

/** Changes articles in one step; one toast takes it back, and what was left as it was is named. */
export async function changeMany(target: Target, change: ManyChange): Promise<void> {
  const { guids } = target
  // A second press while the first is under way means the same.
  if (guids.length === 0 || bulkStore.getState().running !== null) return
  if (refuseTooMany(target, mostAtOnce)) return
  bulkStore.setState({ running: { done: 0, total: guids.length } })
  const stop = onNotice('articles.changing', (running) => bulkStore.setState({ running }))
  const done = await ask('article.changeMany', { guids: [...guids], change })
  stop()
  bulkStore.setState({ running: null })
  if (done === undefined) return
  if (done.isCanceled) showToast({ text: t('library.many.canceled') })
  const { act, changed, left } = done
  if (changed > 0) {
    // What was sent on is mostly gone from the rows; nobody should act on what is out of sight.
    if (change.kind === 'act' && guids.length > 1) clearSelection()
    showToast({
      text: sentenceOf(change, changed),
      action: act === null ? null : { label: t('ui.undo'), run: () => void takeBack(act) },
    })
  }
  if (left.length > 0) bulkStore.setState({ left })
}
