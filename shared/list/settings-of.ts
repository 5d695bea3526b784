import type { DeskList, ListSettings } from './list.ts'

/** What a desk decided about a list, apart from what stands in it. */
export function settingsOf(list: DeskList): ListSettings {
  const { title, capacity, rule, section, cutOff, staleAfter, oldAfter } = list
  return { title, capacity, rule, section, cutOff, staleAfter, oldAfter }
}
