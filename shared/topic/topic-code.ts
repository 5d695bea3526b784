export const topicCode = /^medtop:\d{8}$/

const written = /^(?:medtop:|https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/)?(\d{8})$/i

/** The code that was typed or pasted: digits alone, with `medtop:`, or IPTC's address of it. */
export function codeTyped(typed: string): string | null {
  const digits = written.exec(typed.trim())?.[1]
  return digits === undefined ? null : `medtop:${digits}`
}
