import { useDesk } from '../../state/use-desk.ts'
import { useMedia } from '../../ui/use-media.ts'
import type { OpenText } from '../open-text.ts'
import { useRemembered } from '../place-memory.ts'

// Two texts, each with its inspector.
const roomForFour = '(min-width: 1600px)'

/** Whether the inspector is open; beside another article it opens only where there is room, or when asked. */
export function useInspecting(text: OpenText) {
  const alone = useRemembered(text, 'isInspecting')
  const beside = useRemembered(text, 'isInspectingBeside')
  const isBeside = useDesk(({ tabs }) => tabs.sides !== null)
  const isRoomy = useMedia(roomForFour)
  return isBeside && !isRoomy ? beside : alone
}
