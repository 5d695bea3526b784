import type { Checked, Output } from '../../shared/ipc/desk-api.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskReader } from '../store/desk-store.ts'
import { versionLines, type VersionReader } from './version-lines.ts'

export function versionHandlers(reader: VersionReader & Pick<DeskReader, 'head'>) {
  return {
    'article.versions': async ({
      guid,
    }: Checked<'article.versions'>): Promise<Output<'article.versions'>> => {
      const head = reader.head(guid)
      if (head === null) throw new DeskError('noArticle', { guid })
      return versionLines(reader, head)
    },
    'article.version': async ({
      guid,
      name: { kind, number },
    }: Checked<'article.version'>): Promise<Output<'article.version'>> => {
      const found =
        kind === 'kept'
          ? await reader.readKept(guid, number)
          : await reader.readVersion(guid, number)
      if (found === null) throw new DeskError('noVersion', { version: number })
      return found.content
    },
  }
}
