/** The schemes the app answers itself; no other address is ever loaded. */
import { assertNever } from '../../shared/assert-never.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { SectionId } from '../../shared/desk/desk.ts'

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
  | { readonly page: 'section'; readonly which: 'draft' | 'live'; readonly section: SectionId }

export function previewAddress(wanted: PreviewPage): string {
  switch (wanted.page) {
    case 'article':
      return `${previewOrigin}/article/${encodeURIComponent(wanted.guid)}`
    case 'homepage':
      return `${previewOrigin}/homepage/${wanted.which}`
    case 'section':
      return `${previewOrigin}/section/${wanted.which}/${encodeURIComponent(wanted.section)}`
    default:
      return assertNever(wanted)
  }
}
