import type { Guid } from '../../shared/article/guid.ts'
import { useDesk } from '../state/use-desk.ts'

/** Whether commands go to this article: of two on the stage, the one that had the focus last. */
export function useIsCurrent(guid: Guid): boolean {
  return useDesk(({ route }) => route.screen === 'article' && route.guid === guid)
}
