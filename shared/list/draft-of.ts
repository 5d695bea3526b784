import type { Arrangement, DeskList } from './list.ts'

/** The arrangement the desk chief edits: the draft, or live while nothing differs. */
export function draftOf(list: DeskList): Arrangement {
  return list.draft ?? list.live
}
