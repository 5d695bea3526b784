import type { Arrangement, Entry } from './list.ts'

/** What someone placed, in order or pinned. */
export function entriesOf({ entries, pins }: Arrangement): readonly Entry[] {
  return [...entries, ...pins.map(({ entry }) => entry)]
}
