import { readInstant } from '../../../shared/instant/instant-of.ts'
import { instantSchema, type Instant } from '../../../shared/instant/instant.ts'
import { readLocalInstant } from '../../../shared/instant/read-local-instant.ts'
import { formatMessage } from '../../../shared/message/format-message.ts'
import { Refusal } from '../refusal.ts'
import type { FrontFields } from './front-fields.ts'

const patterns = [
  'yyyy-MM-dd HH:mm:ss',
  "yyyy-MM-dd'T'HH:mm:ss",
  'yyyy-MM-dd HH:mm',
  "yyyy-MM-dd'T'HH:mm",
  'yyyy-MM-dd',
]

/** Times of a file, which may leave their zone to the desk. */
export class FrontTimes {
  readonly #fields: FrontFields
  readonly #timezone: string
  /** Whether one of them named no zone. */
  isLocal = false

  constructor(fields: FrontFields, timezone: string) {
    this.#fields = fields
    this.#timezone = timezone
  }

  /** Null when no such field is there; throws `Refusal` for one that is no time. */
  read(...names: readonly string[]): Instant | null {
    const said = this.#fields.text(...names)
    return said === '' ? null : this.of(said, names[0] ?? '')
  }

  of(said: string, field: string): Instant {
    const zoned =
      /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|UTC|[+-]\d\d:?\d\d)$/.exec(said)
    const zone = zoned?.[3] === 'UTC' ? 'Z' : zoned?.[3]
    const exact = zoned === null ? null : readInstant(`${zoned[1]}T${zoned[2]}${zone}`)
    const found = exact ?? this.#local(said)
    if (found === null || !instantSchema.safeParse(found).success) {
      throw new Refusal(
        formatMessage('import.refusal.notTime', { field, found: said.slice(0, 60) }),
      )
    }
    return found
  }

  #local(said: string): Instant | null {
    for (const pattern of patterns) {
      const found = readLocalInstant(said.replace(/\.\d+$/, ''), pattern, this.#timezone)
      if (found === null) continue
      this.isLocal = true
      return found
    }
    return null
  }
}
