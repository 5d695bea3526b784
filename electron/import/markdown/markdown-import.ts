import { readFile } from 'node:fs/promises'
import { basename, dirname, relative, sep } from 'node:path'

import { formatMessage } from '../../../shared/message/format-message.ts'
import type { ImportFile, ImportFormat, ImportItem } from '../import-format.ts'
import { readListData } from './read-list-data.ts'
import { readMarkdown } from './read-markdown.ts'

const mostBytes = 16_000_000
const lists: readonly string[] = ['data', '_data']

/** Markdown with fields before it, as builders of sites keep it; lists as our own export writes them. */
export const markdownImport: ImportFormat = {
  id: 'markdown',
  versions: ['CommonMark 0.31'],
  endings: ['.md', '.markdown'],
  knows: (file) => /\.(md|markdown)$/i.test(file.name) || isListData(file) || isManifest(file),
  async *read(file): AsyncGenerator<ImportItem> {
    const { name: place, size: bytes, path } = file
    if (isManifest(file)) return
    if (bytes > mostBytes) {
      yield { place, bytes: 0, reason: formatMessage('import.refusal.fileTooLong') }
      return
    }
    const text = utf8Of(await readFile(path))
    if (text === null) yield { place, bytes, reason: formatMessage('import.refusal.notUtf8') }
    else if (isListData(file)) yield { place, bytes, ...readListData(text) }
    else yield { place, bytes, story: () => readMarkdown(text, placeOf(file)) }
  },
}

function placeOf({ path, home = dirname(path), timezone = 'UTC' }: ImportFile) {
  return { path: relative(home, path).split(sep).join('/'), timezone }
}

function isListData({ path, start }: ImportFile): boolean {
  return (
    path.endsWith('.json') &&
    lists.includes(basename(dirname(path))) &&
    /^\s*\{\s*"name"[\s\S]*"kind"[\s\S]*"entries"/.test(start)
  )
}

/** What our own export says of its files is no story. */
function isManifest({ name, start }: ImportFile): boolean {
  return name === 'manifest.json' && /^\s*\{\s*"format": "markdown"/.test(start)
}

function utf8Of(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
