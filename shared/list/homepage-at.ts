import type { Instant } from '../instant/instant.ts'
import type { LaunchLine } from './launch-line.ts'
import type { Launch, LaunchedList } from './launch.ts'
import type { ListName } from './list.ts'

/** A moment of the homepage's history; `turn` tells launches of one second apart, null means after them all. */
export type Moment = { readonly at: Instant; readonly turn: number | null }

/** What a list was from a launch on, and that launch. */
export type Standing = { readonly launch: Launch; readonly list: LaunchedList }

/** The launch that made each list what it was at a moment; `lines` in their order. */
export function homepageAt(
  lines: readonly LaunchLine[],
  moment: Moment,
): ReadonlyMap<ListName, LaunchLine> {
  const standing = new Map<ListName, LaunchLine>()
  for (const line of lines) {
    if (!isUpTo(line, moment)) continue
    for (const { name } of line.lists) standing.set(name, line)
  }
  return standing
}

function isUpTo(line: LaunchLine, { at, turn }: Moment): boolean {
  if (line.at !== at) return line.at < at
  return turn === null || line.turn <= turn
}
