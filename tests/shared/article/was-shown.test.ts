import { expect, it } from 'vitest'

import { wasShown } from '../../../shared/article/was-shown.ts'
import type { ArticleHead } from '../../../shared/article/article-head.ts'
import { aHead, minutesAgo } from '../../support/a-head.ts'

const out = aHead('out', { age: 60 })
const killed: ArticleHead = {
  ...aHead('gone', { age: 60, state: 'killed' }),
  releasedAt: minutesAgo(20),
}
const underEmbargo: ArticleHead =
  out.released === null
    ? out
    : { ...out, released: { ...out.released, embargoedUntil: minutesAgo(30) } }
const corrected = (head: ArticleHead): ArticleHead => ({ ...head, releasedAt: minutesAgo(5) })

it.each([
  ['a story before its release', out, 61, false],
  ['a story from its release on', out, 60, true],
  ['a killed story while it was out', killed, 30, true],
  ['a killed story since', killed, 20, false],
  ['a story under embargo', underEmbargo, 31, false],
  ['a story whose embargo had ended', underEmbargo, 30, true],
  ['a corrected story while its embargo ran', corrected(underEmbargo), 31, false],
  ['a corrected story before its correction', corrected(underEmbargo), 30, true],
  ['a story never released', aHead('draft', { state: 'draft' }), 0, false],
])('%s', (_what, head, age, isShown) => {
  expect(wasShown(head, minutesAgo(age))).toBe(isShown)
})
