import { guidSchema } from '../../shared/article/guid.ts'
import type { PreviewPage } from './addresses.ts'

/** What a path of the preview asks for. */
export type PreviewWish =
  | PreviewPage
  | { readonly page: 'style'; readonly path: string }
  | { readonly page: 'font'; readonly path: string }
  | { readonly page: 'media'; readonly path: string }

/** Reads a preview address's path; the other way round from `previewAddress`. */
export function previewPath(path: string): PreviewWish | null {
  const [head = '', ...rest] = path.split('/')
  const tail = rest.join('/')
  if (head === 'article') return articleWish(tail)
  if (path === 'homepage/draft') return { page: 'homepage', which: 'draft' }
  if (path === 'homepage/live') return { page: 'homepage', which: 'live' }
  if (head === 'fonts') return { page: 'font', path: tail }
  if (head === 'media') return { page: 'media', path: tail }
  return head.startsWith('style') ? { page: 'style', path } : null
}

function articleWish(encoded: string): PreviewWish | null {
  try {
    const guid = guidSchema.safeParse(decodeURIComponent(encoded))
    return guid.success ? { page: 'article', guid: guid.data } : null
  } catch {
    return null
  }
}
