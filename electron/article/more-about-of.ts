import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { moreAbout, type MoreAboutSupply } from '../../shared/article/more-about.ts'
import type { MoreAboutView, WaitingPick } from '../../shared/article/more-about-view.ts'
import { omissionOf } from '../../shared/article/omission-of.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskReader } from '../store/desk-store.ts'
import type { WorkingCopies } from './working-copies.ts'

/** What the desk has to give to MORE ABOUT; the editor, the preview and every export ask with it. */
export function moreAboutSupply(
  reader: Pick<DeskReader, 'desk' | 'newest' | 'carrying' | 'head'>,
  mayShow: (head: ArticleHead) => boolean,
): MoreAboutSupply {
  const { moreAboutCapacity: capacity, moreAboutOrder: order, mainTag } = reader.desk()
  const { newest, carrying, head: headOf } = reader
  return { capacity, order, mainTag, newest, carrying, headOf, mayShow }
}

/** What the article's page would show under MORE ABOUT, with its picks and tags as typed. */
export async function moreAboutOf(
  reader: DeskReader,
  copies: Pick<WorkingCopies, 'read'>,
  guid: Guid,
  now: Instant,
): Promise<MoreAboutView> {
  const article = await copies.read(guid)
  if (article === null) throw new DeskError('noArticle', { guid })
  const { content } = article
  const supply = moreAboutSupply(reader, (head) => omissionOf(head, now) === null)
  const rows = moreAbout({ ...content, guid }, supply)
  const shown = new Set(rows.map(({ head }) => head.guid))
  const waiting = (pick: Guid): WaitingPick[] => {
    const head = reader.head(pick)
    if (head === null || shown.has(pick)) return []
    return [{ head, reason: omissionOf(head, now)?.reason ?? 'full' }]
  }
  return {
    rows,
    waiting: content.related
      .filter((pick) => pick !== guid && !content.relatedHidden.includes(pick))
      .flatMap(waiting),
    hidden: content.relatedHidden.flatMap((hidden) => reader.head(hidden) ?? []),
  }
}
