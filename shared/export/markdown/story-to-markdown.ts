import type { WireStory } from '../wire/wire-story.ts'
import { frontMatter } from './front-matter.ts'
import { proseToMarkdown, type MarkdownBody } from './prose-to-markdown.ts'
import { storyFields, type StoryPlace } from './story-fields.ts'

/** A story as a Markdown file: its fields in front, then its body. */
export function storyToMarkdown(story: WireStory, place: StoryPlace): MarkdownBody {
  const { text, lost } = proseToMarkdown(story.content.body, place)
  const front = frontMatter(storyFields(story, place))
  return { text: text === '' ? front : `${front}\n${text}`, lost }
}
