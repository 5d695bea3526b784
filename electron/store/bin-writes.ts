import type { Binned } from '../../shared/library/binned.ts'
import type { FileWrite } from './desk-files.ts'
import { deskFolder } from './desk-folder.ts'
import type { Change } from './desk-store.ts'
import { toBytes } from './document-bytes.ts'
import { documentKinds } from './document-kind.ts'

/** What a change does to the bin, and to the files of what leaves the desk's articles. */
export function binWrites({
  binned = [],
  gone = [],
  unbinned = [],
  purged = [],
}: Change): readonly FileWrite[] {
  const away = (path: string): FileWrite => ({ path, bytes: null })
  return [
    ...binned.map((one) => ({
      path: deskFolder.binned(one.article.guid),
      bytes: toBytes(documentKinds.binned, one),
    })),
    ...gone.map((guid) => away(deskFolder.article(guid))),
    ...unbinned.map((guid) => away(deskFolder.binned(guid))),
    ...purged.flatMap((one) => [deskFolder.binned(one.article.guid), ...versionsOf(one)].map(away)),
  ]
}

function versionsOf({ article: { guid, version, kept } }: Binned): readonly string[] {
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1)
  return [
    ...numbers(version).map((number) => deskFolder.version(guid, number)),
    ...numbers(kept).map((number) => deskFolder.kept(guid, number)),
  ]
}
