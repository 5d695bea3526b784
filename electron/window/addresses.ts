/** The schemes the app answers itself; no other address is ever loaded. */
import type { Guid } from '../../shared/article/guid.ts'

export const schemes = {
  app: 'wiredesk',
  media: 'wiredesk-media',
  preview: 'wiredesk-preview',
} as const

export const appOrigin = `${schemes.app}://app`
export const previewOrigin = `${schemes.preview}://desk`

export type PreviewPage =
  | { readonly page: 'article'; readonly guid: Guid }
  | { readonly page: 'homepage'; readonly which: 'draft' | 'live' }

export function previewAddress(wanted: PreviewPage): string {
  return wanted.page === 'article'
    ? `${previewOrigin}/article/${encodeURIComponent(wanted.guid)}`
    : `${previewOrigin}/homepage/${wanted.which}`
}
