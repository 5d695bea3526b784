import { DeskError } from '../store/desk-error.ts'
import type { ExportFormat } from './format.ts'
import { ansFormat } from './ans/ans-format.ts'
import { atomFormat, jsonFeedFormat, rssFormat } from './feeds/feed-format.ts'
import { ghostFormat } from './ghost/ghost-format.ts'
import { deskFormat } from './desk/desk-format.ts'
import { docxFormat } from './docx/docx-format.ts'
import { htmlFormat } from './html/html-format.ts'
import { markdownFormat } from './markdown/markdown-format.ts'
import { textFormat } from './text/text-format.ts'
import { newsmlFormat } from './newsml/newsml-format.ts'
import { ninjsFormats } from './ninjs/ninjs-format.ts'
import { nitfFormat, plainNitfFormat } from './nitf/nitf-format.ts'
import { wxrFormat } from './wxr/wxr-format.ts'

/** Every format that Wiredesk writes; a new one is a file and a line here. */
export const exportFormats: readonly ExportFormat[] = [
  htmlFormat,
  markdownFormat,
  docxFormat,
  textFormat,
  rssFormat,
  atomFormat,
  jsonFeedFormat,
  newsmlFormat,
  ...ninjsFormats,
  ansFormat,
  nitfFormat,
  plainNitfFormat,
  wxrFormat,
  ghostFormat,
  deskFormat,
]

export function exportFormat(id: string): ExportFormat {
  const format = exportFormats.find((known) => known.id === id)
  if (format !== undefined) return format
  const known = exportFormats.map(({ id }) => id).join(', ')
  throw new DeskError('exportFormatUnknown', { format: id, known })
}
