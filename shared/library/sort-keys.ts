import type { SortKey } from './library-order.ts'

/** What the library can be in order of, its own order first. */
export const sortKeys: readonly SortKey[] = ['time', 'headline', 'section', 'state', 'urgency']
