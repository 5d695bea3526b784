import { expect, test } from 'vitest'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import { contentHeadOf, headOf } from '../../../shared/article/head-of.ts'
import { newContent } from '../../../shared/article/new-article.ts'
import { omissionOf } from '../../../shared/article/omission-of.ts'
import { articleOf, at, aVersion, noon } from '../../support/an-article.ts'

const six = at('2026-11-21T18:00:00Z')
const published = headOf(articleOf(aVersion('ferry')), null)

function withWorking(content: Partial<Parameters<typeof newContent>[0]>): ArticleHead {
  return { ...published, isEdited: true, working: contentHeadOf(newContent(content)) }
}

test('an embargo set again on a released story takes it away until then, to the second', () => {
  const head = withWorking({ embargoedUntil: six })
  expect(omissionOf(head, noon)).toEqual({ reason: 'embargoed', until: six })
  expect(omissionOf(head, six)).toBeNull()
})

test('an embargo that is only taken off the working copy still binds', () => {
  const released = contentHeadOf(newContent({ embargoedUntil: six }))
  const head = { ...withWorking({ embargoedUntil: null }), released }
  expect(omissionOf(head, noon)).toEqual({ reason: 'embargoed', until: six })
})

test('an expiry takes a story away from its moment on', () => {
  const released = contentHeadOf(newContent({ expires: six }))
  expect(omissionOf({ ...published, released }, noon)).toBeNull()
  expect(omissionOf({ ...published, released }, six)).toEqual({ reason: 'expired', since: six })
})
