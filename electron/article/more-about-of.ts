import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { moreAbout } from '../../shared/article/more-about.ts'
import { omissionOf } from '../../shared/article/omission-of.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskReader } from '../store/desk-store.ts'
import type { WorkingCopies } from './working-copies.ts'

/** What the article's page would show under MORE ABOUT, with its picks and tags as typed. */
export async function moreAboutOf(
  reader: DeskReader,
  copies: Pick<WorkingCopies, 'read'>,
  guid: Guid,
  now: Instant,
): Promise<readonly ArticleHead[]> {
  const article = await copies.read(guid)
  if (article === null) throw new DeskError('noArticle', { guid })
  const { related, tags } = article.content
  return moreAbout(
    { guid, related, tags },
    {
      capacity: reader.desk().moreAboutCapacity,
      newest: reader.newest,
      headOf: reader.head,
      mayShow: (head) => omissionOf(head, now) === null,
    },
  )
}
