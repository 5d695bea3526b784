import { z } from 'zod'

import { guidSchema } from '../../../shared/article/guid.ts'
import { formatMessage } from '../../../shared/message/format-message.ts'
import type { IncomingList } from '../incoming-list.ts'

const listDataSchema = z.looseObject({
  name: z.string().min(1),
  title: z.string(),
  kind: z.enum(['byHand', 'byTime']),
  entries: z.array(
    z.looseObject({
      id: guidSchema.optional(),
      // So `lists/<name>.json` of a site has it.
      guid: guidSchema.optional(),
      headline: z.string().nullable(),
      kicker: z.string().nullable(),
    }),
  ),
})

/** A list of our own export's data files, or why it is none. */
export function readListData(text: string): { list: IncomingList } | { reason: string } {
  try {
    const { name, title, kind, entries } = listDataSchema.parse(JSON.parse(text))
    const listed = entries.map(({ id, guid, headline, kicker }) => ({
      guid: guidSchema.parse(id ?? guid),
      headline,
      kicker,
    }))
    return { list: { name, title, kind, entries: listed } }
  } catch {
    return { reason: formatMessage('import.refusal.notWire') }
  }
}
