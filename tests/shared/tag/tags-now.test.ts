import { describe, expect, it } from 'vitest'

import { contentNow } from '../../../shared/tag/content-now.ts'
import type { TagId } from '../../../shared/tag/tag.ts'
import { tagsNow } from '../../../shared/tag/tags-now.ts'

const id = (name: string) => name as TagId
const ids = (names: string) => names.split('') as readonly string[] as readonly TagId[]
const gone: Record<string, TagId | null> = {
  b: id('c'),
  c: id('d'),
  x: null,
  p: id('q'),
  q: id('p'),
}
const now = tagsNow({ gone })

describe('an article’s tags are read', () => {
  it.each([
    ['a merged one is the one it was merged into, however often that was merged', 'abz', 'adz'],
    ['two that became one stand once, in the first place', 'cab', 'da'],
    ['one that is there already is not there twice', 'dab', 'da'],
    ['a deleted one is not there', 'axz', 'az'],
    ['a circle in a file that was meddled with leads nowhere', 'apz', 'az'],
  ])('%s', (_, tags, read) => {
    expect(now(ids(tags))).toEqual(ids(read))
  })

  it('as they are when nothing of theirs went', () => {
    const tags = ids('az')
    expect(now(tags)).toBe(tags)
    const content = { tags }
    expect(contentNow(content, now)).toBe(content)
    expect(contentNow({ tags: ids('ab') }, now)).toEqual({ tags: ids('ad') })
  })
})
