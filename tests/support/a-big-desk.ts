import type { DeskReader } from '../../electron/store/desk-store.ts'
import type { SectionId } from '../../shared/desk/desk.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import type { Desk } from '../../shared/desk/desk.ts'
import type { Version } from '../../shared/article/version.ts'
import { aDesk } from './a-desk.ts'
import { aTag, aVersion } from './an-article.ts'

export const harbour = { id: 'harbour' as SectionId, name: 'Гавань' }

/** So many stories, six hours apart up to 21 November 2026, in one section; every third carries `storm` as well. */
export function manyVersions(count: number): readonly Version[] {
  return Array.from({ length: count }, (_, at) => {
    const moment = Date.UTC(2026, 10, 21, 10, 30) - (count - 1 - at) * 6 * 3_600_000
    const tags = at % 3 === 0 ? [aTag('port').id, aTag('storm').id] : [aTag('port').id]
    return aVersion(`s${at}`, {
      releasedAt: new Date(moment).toISOString().replace('.000Z', 'Z') as Instant,
      content: { section: harbour.id, tags },
    })
  })
}

export function aBigDesk(
  versions: readonly Version[],
  {
    tags = [aTag('port'), aTag('storm')],
    ...desk
  }: Partial<Desk> & { readonly tags?: ReturnType<DeskReader['tags']> } = {},
): DeskReader {
  return aDesk({
    versions,
    tags,
    desk: { sections: [harbour], baseUrl: 'https://desk.example/', ...desk },
  })
}
