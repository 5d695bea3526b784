import type { Moment } from '../../../shared/list/homepage-at.ts'
import type { ListName } from '../../../shared/list/list.ts'
import { ask } from '../../desk.ts'
import { listTitle } from '../../state/list-title.ts'
import { t } from '../../t.ts'
import { showToast } from '../../ui/toast-store.ts'
import { inTurn } from '../in-turn.ts'
import { tellDone } from '../tell-done.ts'
import { announce } from '../list-state.ts'

/** Makes drafts of what readers had at a moment; whether main could. */
export async function bringBack(
  moment: Moment,
  lists: readonly ListName[],
  time: string,
): Promise<boolean> {
  const reply = await inTurn(null, () => ask('list.restore', { ...moment, lists: [...lists] }))
  if (reply === undefined) return false
  if (reply.actNumber === null) {
    announce(t('history.broughtNothing'))
    showToast({ text: t('history.broughtNothing') })
    return true
  }
  const list = lists.map(listTitle).join(', ')
  tellDone(t('history.broughtBack', { list, time }), reply.actNumber)
  return true
}
