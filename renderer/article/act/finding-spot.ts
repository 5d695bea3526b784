import type { Node } from '@tiptap/pm/model'

import type { Finding } from '../../../shared/article/release-checks.ts'
import { textBlocks } from '../../../shared/prose/text-blocks.ts'
import type { FindPlaceName } from '../find/find-hit.ts'

export type FindingSpot = {
  readonly place: FindPlaceName
  readonly from: number
  readonly to: number
}

type Searched = { readonly headline: string; readonly lead: string; readonly body: Node }

/** Where in the story's words a finding stands; null when it is about a field as a whole. */
export function findingSpot({ rule, detail }: Finding, searched: Searched): FindingSpot | null {
  if (rule === 'weekdayMismatch') return spotOfWords(detail, searched)
  if (rule === 'moreLeft') return endOf(searched.body)
  return rule === 'bodyImageIncomplete' ? bareImage(searched.body) : null
}

function spotOfWords(words: string, { headline, lead, body }: Searched): FindingSpot | null {
  const pieces = [
    { place: 'headline' as const, text: headline, start: 0 },
    { place: 'lead' as const, text: lead, start: 0 },
    ...textBlocks(body).map((block) => ({ place: 'body' as const, ...block })),
  ]
  for (const { place, text, start } of pieces) {
    const at = plain(text).indexOf(words)
    if (at >= 0) return { place, from: start + at, to: start + at + words.length }
  }
  return null
}

// The check reads them so; one sign stands for one, so that places stay places.
function plain(text: string): string {
  return text.replace(/[’ʼ]/g, "'").replace(/[\u00A0\u202F]/g, ' ')
}

function endOf(body: Node): FindingSpot | null {
  const last = textBlocks(body).at(-1)
  if (last === undefined) return null
  return { place: 'body', from: last.start, to: last.start + last.text.length }
}

function bareImage(body: Node): FindingSpot | null {
  let spot: FindingSpot | null = null
  body.descendants((node, position) => {
    const { alt, credit } = node.attrs
    const isBare = node.type.name === 'image' && [alt, credit].some((words) => !words?.trim())
    if (spot === null && isBare) spot = { place: 'body', from: position, to: position + 1 }
    return spot === null
  })
  return spot
}
