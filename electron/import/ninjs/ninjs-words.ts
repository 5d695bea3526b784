import { toText } from '../../../shared/prose/to-text.ts'
import { htmlToProse } from '../html-to-prose.ts'
import type { Worded } from './ninjs-item.ts'

/** The member with one of those roles, the earlier role first; else the first there is. */
export function pick(members: readonly Worded[], ...roles: readonly string[]): Worded | undefined {
  return inRole(members, ...roles) ?? members[0]
}

/** The member with one of those roles, the earlier role first. */
export function inRole(
  members: readonly Worded[],
  ...roles: readonly string[]
): Worded | undefined {
  const found = roles.map((role) => members.find((member) => member.role === role))
  return found.find((member) => member !== undefined)
}

/** Its words as one line. */
export function plain(worded: Worded | undefined): string {
  if (worded === undefined) return ''
  const text = isHtml(worded) ? toText(htmlToProse(worded.value).prose) : worded.value
  return text.replace(/\s+/g, ' ').trim()
}

// What does not say what it is, and shows it by its tags, is HTML.
export function isHtml({ contentType, value }: Worded): boolean {
  if (contentType === '')
    return /<\/?(p|br|div|h[1-6]|ul|ol|li|blockquote|b|i|strong|em|a)\b[^<]*>/i.test(value)
  return /^(text\/html|application\/xhtml\+xml)\b/i.test(contentType)
}
