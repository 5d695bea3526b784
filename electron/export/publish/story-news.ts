import type { Guid } from '../../../shared/article/guid.ts'
import { omissionOf } from '../../../shared/article/omission-of.ts'
import type { Clock } from '../../clock.ts'
import type { Changed, DeskReader } from '../../store/desk-store.ts'
import { writtenIn } from '../../store/written-in.ts'

/**
 * Tells whether a change is news to readers: a story that came to them, changed for them or left them.
 * A released story's text is saved all day long while somebody edits it, which is none.
 */
export function storyNews(reader: Pick<DeskReader, 'head'>, clock: Clock) {
  /** What readers may have of the stories that changed, as far as it is known. */
  const known = new Map<Guid, string>()

  function isOther(guid: Guid, isReleased: boolean): boolean {
    const head = reader.head(guid)
    if (head === null || head.version === 0) return false
    const omitted = omissionOf(head, clock())?.reason ?? ''
    const now = `${head.version} ${omitted}`
    const before = known.get(guid)
    known.set(guid, now)
    return before === undefined ? isReleased || omitted !== '' : before !== now
  }

  return (change: Changed): boolean => {
    const { versions = [], gone = [] } = change
    const released = new Set(versions.map(({ guid }) => guid))
    const others = writtenIn(change).filter((guid) => isOther(guid, released.has(guid)))
    return others.length > 0 || gone.length > 0
  }
}
