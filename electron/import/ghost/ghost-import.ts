import { readFile } from 'node:fs/promises'

import { formatMessage } from '../../../shared/message/format-message.ts'
import type { ImportFile, ImportFormat, ImportItem } from '../import-format.ts'
import { readJson } from '../ninjs/read-json.ts'
import { Refusal } from '../refusal.ts'
import { besideOf } from '../site/beside.ts'
import { SiteLists } from '../site/site-lists.ts'
import {
  type GhostPostIn,
  type GhostRelations,
  postIn,
  relationsOf,
  tablesOf,
} from './ghost-tables.ts'
import { deskFieldsOf, guidOfGhost, readGhostPost } from './read-ghost-post.ts'

// The tables refer to one another, so a file is read as a whole, and no text of the engine's is longer.
const mostBytes = 500_000_000
const places = [/(?:^|\/)(content\/images\/.+)$/, /(?:^|\/)content\/(images\/.+)$/]

/** Ghost exports: the JSON by itself, or among the pictures of its archive. */
export const ghostImport: ImportFormat = {
  id: 'ghost',
  versions: ['1', '2', '3', '4', '5', '6'],
  endings: ['.json'],
  knows: ({ start }) =>
    /^\s*\{\s*"(?:db"\s*:\s*\[\s*\{|meta"\s*:\s*\{[^{}]*"exported_on"|data"\s*:\s*\{\s*"(?:posts|users|tags)")/.test(
      start,
    ),
  async *read(file): AsyncGenerator<ImportItem> {
    const tables = await tablesIn(file)
    if ('reason' in tables) {
      yield { place: file.name, bytes: 0, ...tables }
      return
    }
    const relations = relationsOf(tables.tables)
    const beside = besideOf(file.path, '', places)
    const lists = new SiteLists()
    const rows = tables.tables['posts'] as readonly unknown[]
    const bytes = Math.ceil(file.size / Math.max(rows.length, 1))
    for (const [at, row] of rows.entries()) {
      const place = formatMessage('import.place.member', { file: file.name, number: at + 1 })
      const post = postIn(row)
      if (post === null) {
        yield { place, bytes: 0, reason: formatMessage('import.refusal.noHeadline') }
        continue
      }
      placeOf(post, relations, lists)
      yield { place, bytes, story: () => readGhostPost(post, { relations, beside }) }
    }
    for (const list of lists.all()) yield { place: file.name, bytes: 0, list }
  },
}

async function tablesIn({
  path,
  size,
}: ImportFile): Promise<
  { readonly tables: Readonly<Record<string, unknown>> } | { readonly reason: string }
> {
  if (size > mostBytes) return { reason: formatMessage('import.refusal.fileTooLarge') }
  const read = readJson(await readFile(path))
  if ('fault' in read) return { reason: formatMessage(read.fault) }
  const tables = tablesOf(read.value)
  return tables === null ? { reason: formatMessage('import.refusal.notGhost') } : { tables }
}

/** Where a post stands in lists: as its desk said, or as its site's internal tag has it. */
function placeOf(post: GhostPostIn, relations: GhostRelations, lists: SiteLists): void {
  const fields = deskFieldsOf(relations.metaOf(post.id))
  const tags = relations.tagsOf(post.id)
  try {
    const guid = guidOfGhost(post, fields)
    for (const list of fields.lists) {
      const tag = tags.find(({ name }) => name === (list === 'hot' ? '#hot-news' : `#${list}`))
      const kind = list === 'latest' ? 'byTime' : 'byHand'
      if (!lists.knows(list)) lists.name(list, { title: tag?.description ?? list, kind })
      lists.place(list, fields.number(`list_${list}`, 1, 1_000_000) ?? 1_000_000, guid, {
        headline: fields.text(`list_${list}_headline`) || null,
        kicker: fields.text(`list_${list}_kicker`) || null,
      })
    }
    const isHot = tags.some(({ name }) => name === '#hot-news')
    if (fields.text('guid') !== '' || !isHot || post.status !== 'published') return
    if (!lists.knows('hot')) lists.name('hot', { title: 'HOT NEWS', kind: 'byHand' })
    // Ghost has no ranks: the newest stands first.
    lists.place('hot', -(Date.parse(String(post.published_at)) || 0), guid, {
      headline: null,
      kicker: null,
    })
  } catch (error) {
    // Its story is refused for the same, and says so.
    if (!(error instanceof Refusal)) throw error
  }
}
