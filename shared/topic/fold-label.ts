import { foldText } from '../query/fold-text.ts'

/** The labels are American; whoever writes “labour”, “defence” or “organisation” finds them too. */
const spellings = [
  [/ou/g, 'o'],
  [/z/g, 's'],
  [/nc/g, 'ns'],
  [/ae/g, 'e'],
  [/tre\b/g, 'ter'],
  [/logue\b/g, 'log'],
] as const

/** The words of a label as they are compared, whether British or American, as far as typed. */
export function foldLabel(label: string): readonly string[] {
  const folded = spellings.reduce(
    (text, [british, american]) => text.replace(british, american),
    foldText(label),
  )
  return folded.split(/[^\p{L}\p{N}&]+/u).filter((word) => word !== '')
}
