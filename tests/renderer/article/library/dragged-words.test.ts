import { expect, it } from 'vitest'

import { draggedWords } from '../../../../renderer/article/library/dragged-words.ts'
import { aHead } from '../../../support/a-head.ts'

it('rows are lines to a plain text and paragraphs to a rich one', () => {
  const heads = [aHead('a', { headline: 'Ports & <ferries>' }), aHead('b', { headline: ' ' })]
  expect(draggedWords(heads)).toEqual({
    'text/plain': 'Ports & <ferries>\nUntitled article',
    'text/html': '<p lang="en">Ports &amp; &lt;ferries&gt;</p>\n<p lang="en">Untitled article</p>',
  })
})
