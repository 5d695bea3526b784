import { expect, it } from 'vitest'

import { checkMarkdown } from '../../../../electron/export/markdown/check-markdown.ts'
import { storyToMarkdown } from '../../../../shared/export/markdown/story-to-markdown.ts'
import { aVersion, noon } from '../../../support/an-article.ts'
import { aWireStory } from '../../../support/a-wire-story.ts'

const story = aWireStory(aVersion('one'))
const { text } = storyToMarkdown(story, {
  slug: 'one',
  rank: null,
  now: noon,
  mediaAddress: (media) => media,
  exact: (at) => at,
})

it('a whole file passes', () => {
  expect(checkMarkdown(text, story)).toBeNull()
})

it.each([
  ['no front matter', text.slice(4)],
  ['another id', text.replace('id: "tag:', 'id: "tug:')],
  ['another headline', text.replace('title: "The', 'title: "A')],
  ['other words', text.replace('All that is known', 'All that is')],
  ['other words', text.replace('All that', '    All that')],
])('a file with %s does not', (what, broken) => {
  expect(broken).not.toBe(text)
  expect(checkMarkdown(broken, story)).toBe(what)
})
