import type { Guid } from '../../shared/article/guid.ts'
import type { Launch } from '../../shared/list/launch.ts'
import { emptyArrangement } from '../../shared/list/new-list.ts'
import { minutesAgo } from './a-head.ts'
import { anEntry } from './a-list-view.ts'

/** A launch so many minutes before noon, its lists with one letter a story. */
export function aLaunch(
  turn: number,
  age: number,
  lists: Readonly<Record<string, string>>,
  cause: Launch['cause'] = 'launch',
): Launch {
  const launched = Object.entries(lists).map(([name, letters]) => {
    const stories = letters.split('')
    const entries = name === 'latest' ? [] : stories.map(anEntry)
    const shown = stories.map((letter) => ({ guid: letter as Guid, headline: letter }))
    const arrangement = { ...emptyArrangement, entries }
    const launchedList = { title: name, arrangement, shown, filling: null, isClosed: false }
    return [name, launchedList] as const
  })
  return { turn, at: minutesAgo(age), by: 'Olena', cause, lists: Object.fromEntries(launched) }
}
