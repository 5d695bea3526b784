import { type Article, articleSchema } from '../../../shared/article/article.ts'
import type { Content } from '../../../shared/article/content.ts'
import type { KeptVersion } from '../../../shared/article/kept-version.ts'
import type { Version } from '../../../shared/article/version.ts'
import { formatMessage } from '../../../shared/message/format-message.ts'
import type { NamesTakenIn } from '../names-taken-in.ts'
import { Refusal } from '../refusal.ts'
import type { MovedStory } from './moved-story.ts'

export type TakenMoved =
  | { readonly fate: 'skip' }
  | {
      readonly fate: 'add' | 'update'
      readonly article: Article
      readonly versions: readonly Version[]
      readonly kept: readonly KeptVersion[]
    }

/** What this desk has of the story: the article, or what its bin keeps of it. */
export type Known = { readonly article: Article; readonly isBinned: boolean } | null

/**
 * A story of another desk as this desk has it then: its text and releases as they were, its section and
 * tags by name. Versions and kept texts that are here stay. Nothing is published here that was only
 * planned there. Throws `Refusal` for a newer version of what was edited here.
 */
export function takeMoved(story: MovedStory, known: Known, names: NamesTakenIn): TakenMoved {
  const { article, versions, kept } = story
  const here = known?.article ?? null
  if (known !== null && !known.isBinned) {
    if (known.article.version >= article.version) return { fate: 'skip' }
    if (known.article.isEdited || known.article.version === 0)
      throw new Refusal(formatMessage('import.refusal.editedHere'))
  }
  const hasKept = here !== null && here.kept > 0
  const taken: Article = {
    ...article,
    content: contentHere(article.content, story, names),
    scheduled: null,
    kept: hasKept ? here.kept : Math.min(article.kept, lastNumber(kept)),
    createdAt: here?.createdAt ?? article.createdAt,
    firstReleasedAt: here?.firstReleasedAt ?? article.firstReleasedAt,
  }
  if (!articleSchema.safeParse(taken).success)
    throw new Refusal(formatMessage('import.refusal.unfit', { field: 'text' }))
  const withHere = <T extends { readonly content: Content }>(one: T): T => ({
    ...one,
    content: contentHere(one.content, story, names),
  })
  const newest = here?.version ?? 0
  return {
    fate: known === null || known.isBinned ? 'add' : 'update',
    article: taken,
    versions: versions.filter(({ version }) => version > newest).map(withHere),
    kept: hasKept ? [] : kept.map(withHere),
  }
}

function contentHere(
  content: Content,
  { sectionNames, tags }: Pick<MovedStory, 'sectionNames' | 'tags'>,
  names: NamesTakenIn,
): Content {
  return {
    ...content,
    section: names.section(
      content.section === null ? null : (sectionNames.get(content.section) ?? null),
    ),
    tags: names.tags(content.tags.flatMap((id) => tags.get(id) ?? [])),
  }
}

function lastNumber(kept: readonly KeptVersion[]): number {
  return kept.reduce((last, { number }) => Math.max(last, number), 0)
}
