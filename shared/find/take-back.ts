import type { Content } from '../article/content.ts'
import { isSameJson } from '../is-same-json.ts'

export type Taken = { readonly before: Content; readonly after: Content }

/**
 * A story with a replacing taken back. What else was changed since stays; null when the very texts
 * that it changed have been edited since, which then belong to whoever edited them.
 */
export function takeBack(now: Content, { before, after }: Taken): Content | null {
  const changed = (Object.keys(after) as (keyof Content)[]).filter(
    (name) => !isSameJson(before[name], after[name]),
  )
  if (changed.some((name) => !isSameJson(now[name], after[name]))) return null
  return { ...now, ...Object.fromEntries(changed.map((name) => [name, before[name]])) }
}
