import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

import type { LaunchPlan } from '../../../shared/list/launch-plan.ts'
import { isPublished } from '../../../shared/list/is-published.ts'
import type { ListName } from '../../../shared/list/list.ts'
import { ask } from '../../desk.ts'
import { pageStore } from '../../state/page-state.ts'
import { t } from '../../t.ts'
import { showToast } from '../../ui/toast-store.ts'
import { afterActs } from '../in-turn.ts'
import { announce } from '../list-state.ts'
import { newsIn } from './news-in.ts'

/** What a dialog asks about: drafts that are to go live, or to be dropped. */
export type AskedLaunch = {
  readonly kind: 'launch' | 'discard'
  /** Null for every list that has a draft. */
  readonly lists: readonly ListName[] | null
  /** As it was shown first; what has come since is marked. */
  readonly first: LaunchPlan
  readonly plan: LaunchPlan
}

export const launchStore = createStore<{ readonly asked: AskedLaunch | null }>(() => ({
  asked: null,
}))

export function useAskedLaunch(): AskedLaunch | null {
  return useStore(launchStore, ({ asked }) => asked)
}

/** Shows what launching would change for readers, or discarding would throw away. */
export async function askAbout(
  kind: AskedLaunch['kind'],
  lists: AskedLaunch['lists'] = null,
): Promise<void> {
  // What is on its way belongs to the draft.
  await afterActs()
  const plan = await planFor(lists)
  if (plan === undefined) return
  if (plan.length === 0) {
    announce(t('launch.none'))
    showToast({ text: t('launch.none') })
    return
  }
  launchStore.setState({ asked: { kind, lists, first: plan, plan } })
}

export function stopAsking(): void {
  launchStore.setState({ asked: null })
}

/** Works the plan out again, since the lists have changed under it. */
export async function renewPlan(): Promise<void> {
  const before = launchStore.getState().asked
  if (before === null) return
  const plan = await planFor(before.lists)
  const { asked } = launchStore.getState()
  if (plan === undefined || asked === null || asked.first !== before.first) return
  if (plan.length === 0) {
    stopAsking()
    announce(t('launch.allLaunched'))
    showToast({ text: t('launch.allLaunched') })
    return
  }
  if (newsIn(asked.plan, plan).size > 0) announce(t('launch.renewed'))
  launchStore.setState({ asked: { ...asked, plan } })
}

function planFor(lists: AskedLaunch['lists']): Promise<LaunchPlan | undefined> {
  const published = pageStore.getState().lists.filter(({ list }) => isPublished(list))
  return ask('list.plan', { lists: [...(lists ?? published.map(({ list }) => list.name))] })
}
