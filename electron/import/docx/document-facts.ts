import { readInstant } from '../../../shared/instant/instant-of.ts'
import { instantSchema, type Instant } from '../../../shared/instant/instant.ts'
import { readXml } from '../xml/read-xml.ts'
import { childOf, lineIn } from '../xml/xml-parts.ts'
import type { DocumentFiles } from './document-html.ts'

export type DocumentFacts = {
  readonly createdAt: Instant | null
  readonly modifiedAt: Instant | null
  readonly language: string
}

/** What a document says of itself besides its text. Throws for what is no XML. */
export function documentFacts(files: DocumentFiles): DocumentFacts {
  const bytes = files.get('docProps/core.xml')
  const core = bytes === undefined ? null : readXml(bytes.toString('utf8'))
  const said = (name: string): string => (core === null ? '' : lineIn(childOf(core, name)))
  const moment = (name: string): Instant | null =>
    instantSchema.safeParse(readInstant(said(name))).data ?? null
  const styles = files.get('word/styles.xml')?.toString('utf8') ?? ''
  const spoken = said('language') || (/<w:lang [^>]*?w:val="([\w-]+)"/.exec(styles)?.[1] ?? '')
  // Word names the country of a dictionary; a desk's story is in a language.
  const [language = ''] = core !== null && said('language') !== '' ? [spoken] : spoken.split('-')
  return { createdAt: moment('created'), modifiedAt: moment('modified'), language }
}
