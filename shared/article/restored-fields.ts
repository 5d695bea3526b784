import { isSameJson } from '../is-same-json.ts'
import type { Content, Field } from './content.ts'

type Fields = Pick<Content, Field>

/**
 * The fields that an edit must change to bring an older content back. The page's address and the
 * embargo stay as they are: they say where and when the story may be read, not what it tells.
 */
export function restoredFields(now: Fields, then: Content): Partial<Fields> {
  const { urlSlug: _address, embargoedUntil: _embargo, body: _body, ...told } = then
  const changed = Object.entries(told).filter(
    ([name, value]) => !isSameJson(value, now[name as keyof typeof told]),
  )
  return Object.fromEntries(changed)
}
