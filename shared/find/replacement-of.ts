import type { FindWish } from './find-wish.ts'
import type { Match } from './match.ts'

/** What stands in a match's place: for a regular expression `$1` is a group, `$&` the match, `$$` a dollar. */
export function replacementOf(
  { groups }: Pick<Match, 'groups'>,
  found: string,
  replacement: string,
  { isRegex }: Pick<FindWish, 'isRegex'>,
): string {
  if (!isRegex) return replacement
  return replacement.replaceAll(/\$(\$|&|\d{1,2})/g, (sign, name: string) => {
    if (name === '$') return '$'
    if (name === '&') return found
    const number = Number(name)
    // A group that the pattern has not is no group but what was typed.
    if (number === 0 || number > groups.length) return sign
    const group = groups[number - 1] ?? ''
    // What was only looked at beside the match may be a note of the desk, and readers may see this.
    return found.includes(group) ? group : ''
  })
}
