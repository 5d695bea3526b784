import { readFile } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'

import { formatMessage } from '../../../shared/message/format-message.ts'
import type { ImportFile, ImportFormat, ImportItem } from '../import-format.ts'
import type { IncomingArticle } from '../incoming-article.ts'
import { readListData } from '../markdown/read-list-data.ts'
import { Refusal } from '../refusal.ts'
import { besideOf } from '../site/beside.ts'
import { decodedPage } from './decoded-page.ts'
import { type PagePlace, readPage } from './read-page.ts'

const mostBytes = 16_000_000
/** Pages of a site that hold no article of their own, whatever builds it. */
const without = /^(?:404|search|index|archive|home)\.x?html?$/i

/** Pages of articles, saved or built; the lists of our own site as it has them beside. */
export const htmlImport: ImportFormat = {
  id: 'html',
  versions: ['HTML5', 'schema.org'],
  endings: ['.html', '.htm', '.xhtml'],
  knows: (file) => /\.x?html?$/i.test(file.name) || isListData(file) || isOfNoStory(file),
  async *read(file): AsyncGenerator<ImportItem> {
    const { name: place, size: bytes, path } = file
    if (isOfNoStory(file)) return
    if (bytes > mostBytes) {
      yield { place, bytes: 0, reason: formatMessage('import.refusal.fileTooLong') }
      return
    }
    const text = decodedPage(await readFile(path))
    if (text === null) yield { place, bytes, reason: formatMessage('import.refusal.notUtf8') }
    else if (isListData(file)) yield { place, bytes, ...readListData(text) }
    else yield* itemsOf(file, text)
  },
}

function* itemsOf(file: ImportFile, text: string): Generator<ImportItem> {
  const { name: place, size: bytes } = file
  const read = readOr(text, placeOf(file))
  if (read === 'list' || (read === 'none' && without.test(place))) return
  if (read === 'none') yield { place, bytes, reason: formatMessage('import.refusal.noArticle') }
  else if (typeof read === 'string') yield { place, bytes, reason: read }
  else yield { place, bytes, story: () => read }
}

/** The article, or why there is none. */
function readOr(text: string, place: PagePlace): IncomingArticle | string {
  try {
    return readPage(text, place)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.message
  }
}

function placeOf({ path, home = dirname(path), timezone = 'UTC' }: ImportFile): PagePlace {
  const beside = (address: string, page: string): string => {
    if (!/^(?:https?:)?\/\//i.test(address) || !URL.canParse(page)) return address
    const found = besideOf(join(home, 'index.html'), new URL(page).origin, [])(address)
    return found === address ? address : `/${found}`
  }
  return { path: relative(home, path).split(sep).join('/'), timezone, beside }
}

function isListData({ path, start }: ImportFile): boolean {
  return (
    path.endsWith('.json') &&
    basename(dirname(path)) === 'lists' &&
    /^\s*\{\s*"name"[\s\S]*"kind"[\s\S]*"entries"/.test(start)
  )
}

/** What a site says of its own files. */
function isOfNoStory({ name, start }: ImportFile): boolean {
  return (
    (name === 'manifest.json' && /^\s*\{\s*"format": "html"/.test(start)) ||
    (name.endsWith('.xml') && /^(?:<\?xml[^>]*>)?\s*<(?:urlset|sitemapindex)\b/.test(start))
  )
}
