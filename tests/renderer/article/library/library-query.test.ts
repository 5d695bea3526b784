import { describe, expect, it } from 'vitest'

import { libraryQuery } from '../../../../renderer/article/library/library-query.ts'
import { wholeDesk } from '../../../../renderer/state/page-state.ts'
import type { Section, SectionId } from '../../../../shared/desk/desk.ts'
import { parseQuery } from '../../../../shared/query/parse-query.ts'

const world: Section = { id: 'world' as SectionId, name: 'World “news”' }
const facts: Section = { id: 'facts' as SectionId, name: 'Факти' }

describe('what the library asks for', () => {
  it('is everything when nothing narrows it', () => {
    expect(libraryQuery(wholeDesk, [world])).toBe('')
  })

  it('is what was typed, with state and section before it', () => {
    const narrowing = { text: ' міст ', state: 'inReview', section: facts.id } as const
    expect(libraryQuery(narrowing, [world, facts])).toBe('is:inreview section:Факти міст')
  })

  it('is read back by the query language as state, section and words', () => {
    const query = libraryQuery({ text: 'mist', state: 'held', section: world.id }, [world])
    expect(parseQuery(query).map(({ condition }) => condition.kind)).toEqual([
      'is',
      'section',
      'word',
    ])
  })

  it('forgets a section that the desk no longer has', () => {
    expect(libraryQuery({ ...wholeDesk, section: world.id }, [])).toBe('')
  })
})
