import { useEffect, useRef } from 'react'

import type { ArticleAct } from '../../shared/article/allowed-acts.ts'
import type { CommandId } from '../../shared/command/catalog.ts'
import { pageStore } from '../state/page-state.ts'

export type Run = () => void
/** What a screen does for the commands that depend on it; false from a run hands the command on. */
export type ScreenCommands = Readonly<Partial<Record<CommandId, () => void | boolean>>>

const offered: { readonly current: ScreenCommands }[] = []

const none: ScreenCommands = {}

/** Lets what is on the stage answer commands while it stands there; of two, only the current one. */
export function useScreenCommands(commands: ScreenCommands, isCurrent = true): void {
  const latest = useRef(commands)
  useEffect(() => {
    latest.current = isCurrent ? commands : none
  })
  useEffect(() => {
    offered.push(latest)
    return () => {
      offered.splice(offered.indexOf(latest), 1)
    }
  }, [])
}

/** Runs what the screen last mounted does for a command; false when no screen took it. */
export function runOnScreen(id: CommandId): boolean {
  return offered
    .toReversed()
    .some(({ current }) => current[id] !== undefined && current[id]() !== false)
}

/** Tells menu and palette what may be done to the article at hand; null when it is not this one. */
export function useOfferedActs(acts: readonly ArticleAct[] | null): void {
  const key = acts?.join() ?? null
  useEffect(() => {
    if (key === null) return
    pageStore.setState({ acts: key === '' ? [] : (key.split(',') as ArticleAct[]) })
    return () => pageStore.setState({ acts: [] })
  }, [key])
}
