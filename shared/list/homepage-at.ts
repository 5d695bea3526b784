import type { Instant } from '../instant/instant.ts'
import type { Launch, LaunchedList } from './launch.ts'
import type { ListName } from './list.ts'

/** A moment of the homepage's history; `turn` tells launches of one second apart, null means after them all. */
export type Moment = { readonly at: Instant; readonly turn: number | null }

/** What a list was from a launch on, and that launch. */
export type Standing = { readonly launch: Launch; readonly list: LaunchedList }

/** What each list was when readers last got another one, up to a moment; `launches` in their order. */
export function homepageAt(
  launches: readonly Launch[],
  moment: Moment,
): ReadonlyMap<ListName, Standing> {
  const standing = new Map<ListName, Standing>()
  for (const launch of launches) {
    if (!isUpTo(launch, moment)) continue
    for (const [name, list] of Object.entries(launch.lists)) standing.set(name, { launch, list })
  }
  return standing
}

function isUpTo(launch: Launch, { at, turn }: Moment): boolean {
  if (launch.at !== at) return launch.at < at
  return turn === null || launch.turn <= turn
}
