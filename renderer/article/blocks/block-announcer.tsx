import { useBlockSaid } from './block-said.ts'

/** Where acts on blocks are said to those who listen. */
export function BlockAnnouncer() {
  const { text, turn } = useBlockSaid()
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {/* A new element each time, or the same words said twice would be heard once. */}
      <span key={turn}>{text}</span>
    </div>
  )
}
