import { isDeepStrictEqual } from 'node:util'

import { snapshot } from './read-site.ts'

/** Every file of an open desk, once its catalog's rows have followed what they are of, a moment later. */
export async function settled(folder: string): Promise<Record<string, string>> {
  for (let before = await snapshot(folder); ;) {
    await new Promise((resolve) => setTimeout(resolve, 250))
    const now = await snapshot(folder)
    if (isDeepStrictEqual(now, before)) return now
    before = now
  }
}
