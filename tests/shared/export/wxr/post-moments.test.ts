import { describe, expect, it } from 'vitest'

import { movedMoments } from '../../../../shared/export/wxr/post-moments.ts'
import { at, guidOf, noon } from '../../../support/an-article.ts'

const story = (name: string, headline: string, moment = noon) => ({
  guid: guidOf(name),
  headline,
  at: moment,
})

describe('stories that WordPress would take for one another', () => {
  it('stand a second apart, in the order of their guids, whatever the order of the run', () => {
    const twins = [story('c', 'Twin'), story('a', 'Twin'), story('b', 'Twin'), story('d', 'Other')]
    const moved = new Map([
      [guidOf('b'), at('2026-11-21T12:00:01Z')],
      [guidOf('c'), at('2026-11-21T12:00:02Z')],
    ])
    expect(movedMoments(twins, 'UTC')).toEqual(moved)
    expect(movedMoments(twins.toReversed(), 'UTC')).toEqual(moved)
  })

  it('are those that its database takes for equal', () => {
    const moved = movedMoments([story('a', 'Café “Port” '), story('b', 'cafe port')], 'UTC')
    expect([...moved.keys()]).toEqual([guidOf('b')])
    expect(movedMoments([story('a', 'Порт'), story('b', 'Порти')], 'UTC').size).toBe(0)
  })

  it('may be an hour apart when the clock goes back', () => {
    const stories = [
      story('a', 'Twin', at('2026-10-25T00:30:00Z')),
      story('b', 'Twin', at('2026-10-25T01:30:00Z')),
    ]
    expect(movedMoments(stories, 'Europe/Kyiv').get(guidOf('b'))).toBe('2026-10-25T01:30:01Z')
    expect(movedMoments(stories, 'UTC').size).toBe(0)
  })
})
