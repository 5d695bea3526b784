import { useListState } from './list-state.ts'

/** Where acts are said to those who listen. */
export function Announcer() {
  const { text, turn } = useListState((state) => state.said)
  return (
    // What an open dialog changes is said too: the kit leaves what is marked so to be heard.
    <div role="status" aria-live="polite" className="visually-hidden" data-live-announcer>
      {/* A new element each time, or the same words said twice would be heard once. */}
      <span key={turn}>{text}</span>
    </div>
  )
}
