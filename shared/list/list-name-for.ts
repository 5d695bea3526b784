import { urlSlug } from '../article/url-slug.ts'
import type { ListName } from './list.ts'

// What columns of the screen and files of an export go by.
const reserved: ReadonlySet<string> = new Set(['feed', 'manifest', 'index'])

/** A name for a new list, from its title and unlike those that are taken. */
export function listNameFor(title: string, taken: ReadonlySet<ListName>): ListName {
  const stem = urlSlug(title).slice(0, 34).replace(/-+$/u, '')
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? stem : `${stem}-${number}`
    if (!taken.has(name) && !reserved.has(name)) return name
  }
}
