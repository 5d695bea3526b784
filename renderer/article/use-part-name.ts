import type { Guid } from '../../shared/article/guid.ts'
import { useDesk } from '../state/use-desk.ts'
import { t } from '../t.ts'

/** What a part of an article's place is called; of two on the stage it says which one's it is. */
export function usePartName(guid: Guid, name: string): string {
  const sides = useDesk(({ tabs }) => tabs.sides)
  if (sides === null) return name
  return t(sides.left === guid ? 'tabs.partLeft' : 'tabs.partRight', { name })
}
