import type { ListName } from '../../shared/list/list.ts'

/** The lists in the order they stand on the screen. */
export const listNames: readonly ListName[] = ['hot', 'latest']
