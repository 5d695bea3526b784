import { createHash } from 'node:crypto'
import { join } from 'node:path'

import type { Guid } from '../../shared/article/guid.ts'
import type { MediaId } from '../../shared/article/content.ts'
import type { Launch } from '../../shared/list/launch.ts'
import type { ListName } from '../../shared/list/list.ts'

/** File names are hashes, since a guid may be longer than a name can be or differ only in case. */
function fileStem(guid: Guid): string {
  return createHash('sha256').update(guid).digest('hex').slice(0, 32)
}

/** Where each document of a desk stands, relative to the desk's folder. */
export const deskFolder = {
  desk: 'desk.json',
  tags: 'tags.json',
  words: 'words.json',
  templates: 'templates.json',
  searches: 'searches.json',
  /** The launches that an older Wiredesk kept in one file. */
  launchesBefore: 'launches.json',
  launches: 'launches',
  lists: 'lists',
  articles: 'articles',
  versions: 'versions',
  media: 'media',
  damaged: 'damaged',
  bin: 'bin',
  catalog: 'catalog.jsonl',
  /** Made from the articles and made again when it is not there; belongs into no copy. */
  index: join('search', 'index.sqlite'),
  transaction: 'transaction.json',
  journal: 'journal.jsonl',
  lock: 'lock',
  /** Stands only in a backup, and says that nobody may work in it. */
  backupNote: 'backup.json',
  /** A folder a month; the names' order is the order in time. */
  launch: ({ at, turn }: Pick<Launch, 'at' | 'turn'>) =>
    join('launches', at.slice(0, 7), `${at.replaceAll(/[-:]/gu, '')}-${turn}.json`),
  list: (name: ListName) => join('lists', `${name}.json`),
  article: (guid: Guid) => {
    const stem = fileStem(guid)
    return join('articles', stem.slice(0, 2), `${stem}.json`)
  },
  version: (guid: Guid, version: number) => {
    const stem = fileStem(guid)
    return join('versions', stem.slice(0, 2), `${stem}.${version}.json`)
  },
  kept: (guid: Guid, number: number) => {
    const stem = fileStem(guid)
    return join('versions', stem.slice(0, 2), `${stem}.kept-${number}.json`)
  },
  binned: (guid: Guid) => join('bin', `${fileStem(guid)}.json`),
  mediaFile: (media: MediaId) => join('media', media.slice(0, 2), media),
} as const
