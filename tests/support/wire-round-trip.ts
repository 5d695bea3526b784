import type { IncomingArticle } from '../../electron/import/incoming-article.ts'
import { publicContent } from '../../shared/article/public-content.ts'
import type { WireStory } from '../../shared/export/wire/wire-story.ts'
import { carried } from './carried.ts'

/** A story with the body that HTML can carry of its own. */
export function carriedStory(story: WireStory): WireStory {
  const { content } = story
  return { ...story, content: publicContent({ ...content, body: carried(content.body) }) }
}

/** The story as an import has read it, with what the desk alone knows of it: which tags and section its names are. */
export function asReadBack(story: WireStory, back: IncomingArticle): WireStory {
  const { content } = story
  return {
    ...story,
    guid: back.guid,
    headline: back.content.headline,
    version: back.version,
    firstReleasedAt: back.createdAt,
    releasedAt: back.releasedAt,
    embargoedUntil: back.content.embargoedUntil,
    content: publicContent({
      ...content,
      ...back.content,
      // Where a story does not say where it was written, its dateline may.
      located: content.located,
    }),
  }
}
