import { codeTyped } from './topic-code.ts'

// As IPTC numbers its topics: seventeen at the top, all others from 20000000 on.
const digits = /^(?:20\d{6}|(?:0[1-9]|1[0-7])000000)$/

/**
 * The Media Topic that a source means by a code, an address or a scheme with a code; null for any other
 * vocabulary. Digits alone mean one only where `isBare` says that the place holds such codes.
 */
export function topicSaid(said: string, isBare = false): string | null {
  const trimmed = said.trim()
  const code = trimmed.replace(/^.*(?:mediatopic[/:]|medtop[/:])/i, 'medtop:')
  if (code === trimmed && !/^medtop:/i.test(trimmed) && !(isBare && digits.test(trimmed)))
    return null
  return codeTyped(code)
}
