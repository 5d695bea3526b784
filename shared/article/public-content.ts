import type { PublicProse } from '../prose/public-prose.ts'
import { withoutNoted } from '../prose/without-noted.ts'
import type { Content } from './content.ts'
import type { Version } from './version.ts'

/** A content as the world may have it. */
export type PublicContent = Omit<Content, 'body'> & { readonly body: PublicProse }

export type PublicVersion = Omit<Version, 'content'> & { readonly content: PublicContent }

export function publicContent(content: Content): PublicContent {
  return { ...content, body: withoutNoted(content.body) }
}

export function publicVersion(version: Version): PublicVersion {
  return { ...version, content: publicContent(version.content) }
}
