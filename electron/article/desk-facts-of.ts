import type { Content } from '../../shared/article/content.ts'
import type { DeskFacts } from '../../shared/article/desk-facts.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { DeskReader } from '../store/desk-store.ts'

type Asked = Pick<Content, 'urlSlug' | 'related'> & { readonly guid: Guid }

/** What the release checks must know of the other stories of the desk. */
export function deskFactsOf(
  reader: Pick<DeskReader, 'heads' | 'head'>,
  { guid, urlSlug, related }: Asked,
): DeskFacts {
  const isNew = (reader.head(guid)?.version ?? 0) === 0
  return {
    // A released story's address never moves, whoever else has it.
    isSlugTaken: isNew && urlSlug !== '' && slugsOfOthers(reader, guid).has(urlSlug),
    killedRelated: related.flatMap((other) => {
      const head = reader.head(other)
      return head?.state === 'killed' ? (head.released ?? head.working).headline : []
    }),
  }
}

/** The addresses that the desk's other stories have. */
export function slugsOfOthers(reader: Pick<DeskReader, 'heads'>, guid: Guid): ReadonlySet<string> {
  const slugs = new Set<string>()
  for (const head of reader.heads()) {
    const slug = (head.released ?? head.working).urlSlug
    if (head.guid !== guid && slug !== '') slugs.add(slug)
  }
  return slugs
}
