import { deskImport } from './desk/desk-import.ts'
import { docxImport } from './docx/docx-import.ts'
import type { ImportFile, ImportFormat } from './import-format.ts'
import { atomImport, jsonFeedImport, rssImport } from './feeds/feed-import.ts'
import { ghostImport } from './ghost/ghost-import.ts'
import { htmlImport } from './html/html-import.ts'
import { markdownImport } from './markdown/markdown-import.ts'
import { newsmlImport } from './newsml/newsml-import.ts'
import { ninjsImport } from './ninjs/ninjs-import.ts'
import { nitfImport } from './nitf/nitf-import.ts'
import { txtImport } from './txt/txt-import.ts'
import { wxrImport } from './wxr/wxr-import.ts'

/** Every format an import reads; the first that knows a file reads it, so what takes any JSON stands last. */
export const importFormats: readonly ImportFormat[] = [
  markdownImport,
  docxImport,
  newsmlImport,
  nitfImport,
  wxrImport,
  deskImport,
  rssImport,
  atomImport,
  jsonFeedImport,
  ghostImport,
  htmlImport,
  ninjsImport,
  txtImport,
]

export function importFormatOf(file: ImportFile, from: string | undefined): ImportFormat | null {
  if (from !== undefined) return importFormats.find(({ id }) => id === from) ?? null
  return importFormats.find(({ knows }) => knows(file)) ?? null
}
