import { describe, expect, it } from 'vitest'

import { matchExpression, tagSign } from '../../../electron/search/match-expression.ts'
import type { Sought } from '../../../shared/query/sought.ts'
import type { TagId } from '../../../shared/tag/tag.ts'

const one = (words: readonly string[], more: Partial<Sought> = {}): Sought => ({
  words,
  isPhrase: false,
  isNegated: false,
  near: [],
  tags: new Set(),
  ...more,
})
const forms = (stem: string) => (stem === 'strike' ? ['strikes', 'striking'] : [])

describe('what the index is asked', () => {
  it.each([
    [one(['strike']), '("strike" * OR "striking")'],
    [one(['strike'], { isPhrase: true }), '("strike")'],
    [one(['b', '52']), '("b 52" *)'],
    [one(['the', 'port'], { isPhrase: true }), '("the port")'],
    [one(['stirke'], { near: ['strike'] }), '("stirke" * OR "strike" OR "strikes" OR "striking")'],
  ])('is %j', (sought, expression) => {
    expect(matchExpression(sought, forms)).toBe(expression)
  })

  it('takes in the tags that are called so, but no tag for a headline', () => {
    const tag = 'tag-1' as TagId
    const sought = one(['nato'], { tags: new Set([tag]) })
    expect(matchExpression(sought, forms)).toBe(`(("nato" *) OR ({tags} : ("${tagSign(tag)}")))`)
    expect(matchExpression(sought, forms, ['headline'])).toBe('({headline} : ("nato" *))')
    expect(tagSign(tag)).toMatch(/^#[0-9a-f]+$/)
  })
})
