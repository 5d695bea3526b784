import { readInstant } from '../../../shared/instant/instant-of.ts'
import { instantSchema, type Instant } from '../../../shared/instant/instant.ts'
import { formatMessage } from '../../../shared/message/format-message.ts'
import { Refusal } from '../refusal.ts'

const basic = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)?(?:\.\d+)?/

/** A moment as NITF writes it, with or without dashes; null when it names no zone. */
export function nitfInstant(said: string): Instant | null {
  const read = readInstant(
    said.trim().replace(basic, (_all, ...parts: (string | undefined)[]) => {
      const [year, month, day, hour, minute, second = '00'] = parts
      return `${year}-${month}-${day}T${hour}:${minute}:${second}`
    }),
  )
  return instantSchema.safeParse(read).success ? read : null
}

/** Null when it is not said; throws `Refusal` for what is no moment. */
export function strictInstant(field: string, said: string): Instant | null {
  if (said.trim() === '') return null
  const read = nitfInstant(said)
  if (read !== null) return read
  const found = said.slice(0, 60)
  throw new Refusal(formatMessage('import.refusal.badTime', { field, found }))
}
