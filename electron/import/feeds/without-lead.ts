import type { Prose } from '../../../shared/prose/prose.ts'
import { toText } from '../../../shared/prose/to-text.ts'

type Opened = { readonly dateline: string; readonly body: Prose }

/** A body that does not begin with its own lead a second time; a dateline before the lead is told apart. */
export function withoutLead(body: Prose, lead: string): Opened {
  const [first, ...rest] = body.content ?? []
  if (lead === '' || first?.type !== 'paragraph') return { dateline: '', body }
  const said = toText({ type: 'doc', content: [first] })
    .replace(/\s+/g, ' ')
    .trim()
  const isLead = said === lead
  const ending = ` – ${lead}`
  if (!isLead && !said.endsWith(ending)) return { dateline: '', body }
  const content = rest.length === 0 ? [{ type: 'paragraph' }] : rest
  return { dateline: isLead ? '' : said.slice(0, -ending.length), body: { ...body, content } }
}
