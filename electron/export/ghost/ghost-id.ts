import { createHash } from 'node:crypto'

/** Twenty-four hex digits, as Ghost's ids are; the same for the same name. */
export function ghostId(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 24)
}
