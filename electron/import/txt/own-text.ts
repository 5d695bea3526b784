import { datelinePlace } from '../../../shared/article/dateline-place.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { readLocalInstant } from '../../../shared/instant/read-local-instant.ts'

/** A text that our own export wrote, taken apart into what a story has fields for. */
export type OwnText = {
  readonly at: Instant
  readonly section: string
  readonly headline: string
  readonly byline: string
  readonly source: string
  readonly lead: string
  readonly dateline: string
  readonly tags: readonly string[]
  readonly blocks: readonly string[]
}

/** As desks write moments over a story. */
const patterns = ['HH:mm dd.MM.yyyy', 'dd.MM.yyyy HH:mm', 'yyyy-MM-dd HH:mm']
const longestLine = 120

/**
 * Null for a text that does not begin with a time, and perhaps a section, over its headline. A text has no
 * names for its parts: a short line without a full stop under the headline is the byline, the next the lead.
 */
export function ownText(text: string, timezone: string): OwnText | null {
  const parts = text.trim().split(/\n{2,}/)
  const [kicker = '', headline = '', ...others] = parts
  const [over, shown] = apart(kicker)
  const at = instantOf(shown ?? over, timezone)
  if (at === null || headline === '' || headline.includes('\n')) return null
  const rest = others.filter((part) => !isNotice(part, timezone))
  const last = rest.at(-1) ?? ''
  const isTagged = rest.length > 0 && last.startsWith('#') && !last.includes('\n')
  if (isTagged) rest.pop()
  const take = (isIt: (part: string) => boolean): string => {
    const [next] = rest
    return next !== undefined && rest.length > 1 && isIt(next) ? (rest.shift() ?? '') : ''
  }
  const [byline, source = ''] = apart(take(isName))
  const lead = take((part) => !/\n|\t|^(?:[->#*]|\d+\. )/.test(part))
  const dateline = take((part) => isName(part) && datelinePlace(part) !== part.trim())
  const tags = isTagged ? last.slice(1).split(' #') : []
  const section = shown === undefined ? '' : over
  return { at, section, headline, byline, source, lead, dateline, tags, blocks: rest }
}

function isName(part: string): boolean {
  return part.length <= longestLine && !part.includes('\n') && !/[.!?…:;»”"]$/.test(part)
}

/** Parts that our export joined in a line: all but the last, and the last. */
function apart(line: string): readonly [string, string?] {
  const at = line.lastIndexOf(' · ')
  return at === -1 ? [line] : [line.slice(0, at), line.slice(at + 3)]
}

function instantOf(shown: string, timezone: string): Instant | null {
  for (const pattern of patterns) {
    const found = shown.length > 20 ? null : readLocalInstant(shown, pattern, timezone)
    if (found !== null) return found
  }
  return null
}

/** What readers were told of a change: it begins with its moment. */
function isNotice(part: string, timezone: string): boolean {
  const shown = /^(\S+ \S+) \S/.exec(part)?.[1]
  return shown !== undefined && instantOf(shown, timezone) !== null
}
