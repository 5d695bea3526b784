import { z } from 'zod'

import { unseal } from '../../store/sealed.ts'

export type CopiedArticle = { readonly guid: string; readonly version: number }

// No more of it than its name: a copy takes what this build cannot read, too.
const shape = z.looseObject({ guid: z.string(), version: z.int() })

/** Which story a desk's file is; null for one that is none, or is damaged. */
export function articleIn(path: string, bytes: Uint8Array): CopiedArticle | null {
  if (!path.startsWith('articles/')) return null
  try {
    const { guid, version } = shape.parse(unseal(bytes).document)
    return { guid, version }
  } catch {
    return null
  }
}
