import { createHash } from 'node:crypto'

import { omissionOf } from '../../../shared/article/omission-of.ts'
import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { fill } from '../../../shared/list/fill.ts'
import { isPublished } from '../../../shared/list/is-published.ts'
import type { DeskList } from '../../../shared/list/list.ts'
import type { Row } from '../../../shared/list/list-view.ts'
import { listSupply } from '../../list/list-supply.ts'
import type { DeskReader } from '../../store/desk-store.ts'

type Reader = Pick<DeskReader, 'desk' | 'tags' | 'head' | 'newest' | 'newestThat' | 'lists'>

/** What the public lists say at `now`, as one short text: another one means that they must go out anew. */
export function livePrint(reader: Reader, now: Instant): string {
  const mayShow = (head: ArticleHead): boolean => omissionOf(head, now) === null
  const releaseOf = (head: ArticleHead | null) =>
    head === null || !mayShow(head) ? null : [head.guid, head.version]

  const rowOf = ({ entry, head }: Row) => {
    const { headline, kicker, image, sublinks } = entry
    const links = sublinks.map((guid) => releaseOf(reader.head(guid)))
    return [releaseOf(head), headline, kicker, image, links]
  }
  const listOf = (list: DeskList) => {
    const { name, title, kind, rank, section, cutOff, launched } = list
    const rows = fill(list, list.live, listSupply(reader, list, now, mayShow)).map(rowOf)
    return [name, title, kind, rank, section, cutOff, launched?.at ?? null, rows]
  }
  const said = [reader.desk(), reader.tags(), reader.lists().filter(isPublished).map(listOf)]
  return createHash('sha256').update(JSON.stringify(said)).digest('hex')
}
