/** What is done with whole drafts: live, dropped, or live at a time. */
import type { Reply } from '../../../shared/problem.ts'
import type { Input } from '../../../shared/ipc/desk-api.ts'
import type { ListsMoved } from '../../../shared/ipc/list-calls.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { showInstant } from '../../../shared/instant/show-instant.ts'
import type { LaunchBlock } from '../../../shared/list/launch-block.ts'
import type { LaunchPlan } from '../../../shared/list/launch-plan.ts'
import type { DeskList, ListName } from '../../../shared/list/list.ts'
import { titleOf } from '../../../shared/list/title-of.ts'
import { formatProblem } from '../../../shared/message/format-message.ts'
import { ask, call } from '../../desk.ts'
import { openDesk } from '../../state/open-desk.ts'
import { pageStore } from '../../state/page-state.ts'
import { headlineShown } from '../../story/headline-shown.ts'
import { t } from '../../t.ts'
import { showToast } from '../../ui/toast-store.ts'
import { inTurn } from '../in-turn.ts'
import { announce } from '../list-state.ts'
import { renewPlan, stopAsking } from './launch-state.ts'
import { tellDone } from '../tell-done.ts'

function titlesOf(plan: LaunchPlan): string {
  return plan.map(({ title }) => title).join(', ')
}

function seenIn(plan: LaunchPlan): Record<ListName, number> {
  return Object.fromEntries(plan.map(({ list, seen }) => [list, seen]))
}

/** Carries out what was planned; when the lists changed meanwhile the plan is shown anew instead. */
async function carryOut(send: () => Promise<Reply<ListsMoved>>, done: () => string): Promise<void> {
  let isOld = false
  const reply = await inTurn(null, async () => {
    const answer = await send()
    if (answer.ok) return answer.value
    isOld = answer.problem.code === 'listsChanged'
    if (!isOld) showToast({ text: formatProblem(answer.problem), tone: 'problem' })
    return undefined
  })
  if (isOld) announce(t('launch.renewed'))
  if (reply === undefined) return renewPlan()
  stopAsking()
  if (reply.actNumber !== null) tellDone(done(), reply.actNumber)
}

export function launchPlanned(plan: LaunchPlan): Promise<void> {
  return carryOut(
    () => call('list.launch', { seen: seenIn(plan) }),
    () => t('list.launched', { list: titlesOf(plan) }),
  )
}

export function discardPlanned(plan: LaunchPlan): Promise<void> {
  return carryOut(
    () => call('list.discard', { seen: seenIn(plan) }),
    () => t('list.discarded', { list: titlesOf(plan) }),
  )
}

export function schedulePlanned(plan: LaunchPlan, at: Instant): Promise<void> {
  const { datePattern, timezone } = openDesk(pageStore.getState())
  const time = showInstant(at, datePattern, timezone)
  return carryOut(
    () => call('list.schedule', { seen: seenIn(plan), at }),
    () => t('launch.isSet', { list: titlesOf(plan), time }),
  )
}

/** Takes a list's time back; its draft stays. */
export async function takeBackTime(list: Pick<DeskList, 'name' | 'title'>): Promise<void> {
  const reply = await inTurn(null, () =>
    ask('list.schedule', { seen: { [list.name]: revisionOf(list.name) }, at: null }),
  )
  if (reply === undefined || reply.actNumber === null) return
  tellDone(t('launch.takenBack', { list: titleOf(list) }), reply.actNumber)
}

/** Takes what may not go live out of a draft. */
export async function takeOut(list: ListName, { entry, head }: LaunchBlock): Promise<void> {
  const about: Input<'list.remove'> = { list, article: entry.article, seen: revisionOf(list) }
  const reply = await inTurn(null, () => ask('list.remove', about))
  if (reply === undefined) return
  const view = reply.views.find((view) => view.list.name === list)
  const headline = headlineShown({ entry, head })
  announce(
    t('list.removed', { headline, list: titleOf(view?.list ?? { name: list, title: null }) }),
  )
  await renewPlan()
}

function revisionOf(name: ListName): number {
  return pageStore.getState().lists.find(({ list }) => list.name === name)?.list.revision ?? 0
}
