/** What the desk chief decides about the lists themselves. */
import type { Input } from '../../../shared/ipc/desk-api.ts'
import type { DeskList, ListName, ListSettings } from '../../../shared/list/list.ts'
import { titleOf } from '../../../shared/list/title-of.ts'
import { ask } from '../../desk.ts'
import { listTitle } from '../../state/list-title.ts'
import { t } from '../../t.ts'
import { inTurn } from '../in-turn.ts'
import { tellDone } from '../tell-done.ts'
import { announce } from '../list-state.ts'

/** Makes a list; whether it was made. */
export async function createList(
  kind: Input<'list.create'>['kind'],
  settings: ListSettings,
): Promise<boolean> {
  const reply = await inTurn(null, () => ask('list.create', { kind, settings: loose(settings) }))
  if (reply === undefined) return false
  announce(t('list.created', { list: settings.title ?? '' }))
  return true
}

export async function changeList(list: ListName, settings: ListSettings): Promise<boolean> {
  const reply = await inTurn(null, () => ask('list.change', { list, settings: loose(settings) }))
  if (reply === undefined) return false
  announce(t('list.changed', { list: listTitle(list) }))
  return true
}

export async function closeList(list: DeskList): Promise<void> {
  const reply = await inTurn(null, () => ask('list.close', { list: list.name }))
  if (reply === undefined || reply.actNumber === null) return
  tellDone(t('list.closed', { list: titleOf(list) }), reply.actNumber)
}

export async function openList(list: DeskList): Promise<void> {
  const reply = await inTurn(null, () => ask('list.open', { list: list.name }))
  if (reply !== undefined) announce(t('list.opened', { list: titleOf(list) }))
}

// What crosses to main is plain data, which it checks again.
function loose(settings: ListSettings): Input<'list.create'>['settings'] {
  return { ...settings, cutOff: { ...settings.cutOff } }
}
