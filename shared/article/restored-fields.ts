import { isSameJson } from '../is-same-json.ts'
import type { Content, Field } from './content.ts'

type Fields = Pick<Content, Field>

/**
 * The fields that an edit must change to bring an older content back. The page's address and the
 * embargo stay as they are: they say where and when the story may be read, not what it tells.
 */
export function restoredFields(now: Fields, then: Fields): Partial<Fields> {
  const { urlSlug: _address, embargoedUntil: _embargo, ...told } = then
  const changed = Object.entries(told).filter(
    ([name, value]) => !isSameJson(value, now[name as Field]),
  )
  // The entries are those of `then`, less a few.
  return Object.fromEntries(changed.filter(([name]) => name !== 'body')) as Partial<Fields>
}
