import { useEffect, useRef } from 'react'

import type { ArticleAct } from '../../shared/article/allowed-acts.ts'
import type { CommandId } from '../../shared/command/catalog.ts'
import { pageStore } from '../state/page-state.ts'

export type Run = () => void
/** What a screen does for the commands that depend on it; false from a run hands the command on. */
export type ScreenCommands = Readonly<Partial<Record<CommandId, () => void | boolean>>>

const offered: { readonly current: ScreenCommands }[] = []

/** Lets the screen on the stage answer commands for as long as it stands there. */
export function useScreenCommands(commands: ScreenCommands): void {
  const latest = useRef(commands)
  useEffect(() => {
    latest.current = commands
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

/** Tells menu and palette what may be done to the article at hand. */
export function useOfferedActs(acts: readonly ArticleAct[]): void {
  const key = acts.join()
  useEffect(() => {
    pageStore.setState({ acts: key === '' ? [] : (key.split(',') as ArticleAct[]) })
  }, [key])
  useEffect(() => () => pageStore.setState({ acts: [] }), [])
}
