import { guidSchema } from '../../shared/article/guid.ts'
import { sectionIdSchema } from '../../shared/desk/desk.ts'
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
  if (head === 'article') {
    const guid = guidSchema.safeParse(decoded(tail))
    return guid.success ? { page: 'article', guid: guid.data } : null
  }
  if (head === 'section') return sectionWish(rest)
  if (path === 'homepage/draft') return { page: 'homepage', which: 'draft' }
  if (path === 'homepage/live') return { page: 'homepage', which: 'live' }
  if (head === 'fonts') return { page: 'font', path: tail }
  if (head === 'media') return { page: 'media', path: tail }
  return head.startsWith('style') ? { page: 'style', path } : null
}

function sectionWish([which, ...rest]: readonly string[]): PreviewWish | null {
  const section = sectionIdSchema.safeParse(decoded(rest.join('/')))
  if (!section.success || (which !== 'draft' && which !== 'live')) return null
  return { page: 'section', which, section: section.data }
}

function decoded(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return null
  }
}
