import { instantOf } from '../../../shared/instant/instant-of.ts'
import type { WireStory } from './reuters.ts'

const now = instantOf(new Date(Date.UTC(2026, 10, 25)))

const paragraphs = ({ body }: WireStory): string =>
  body
    .split('\n\n')
    .map((words) => `<p>${words.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))}</p>`)
    .join('')

/** A wire of ninjs, a story a line. */
export function wireOf(stories: readonly WireStory[]): string {
  const lines = stories.map((story, at) =>
    JSON.stringify({
      uri: `tag:wire.example,2026:${at}`,
      version: '1',
      headlines: [{ role: 'main', value: story.title || `Story ${at}` }],
      bodies: [{ role: 'main', contentType: 'text/html', value: paragraphs(story) }],
      versionCreated: now,
    }),
  )
  return lines.join('\n')
}
