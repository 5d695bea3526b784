import { describe, expect, it } from 'vitest'

import type { SortKey } from '../../../shared/library/library-order.ts'
import { compareHeads } from '../../../shared/library/compare-heads.ts'
import type { SectionId } from '../../../shared/desk/desk.ts'
import { aHead } from '../../support/a-head.ts'

const sections = [
  { id: 's1' as SectionId, name: 'World' },
  { id: 's2' as SectionId, name: 'City' },
]
const collator = new Intl.Collator(['uk', 'en'], { numeric: true })

function ordered(by: SortKey, heads: readonly ReturnType<typeof aHead>[]): readonly string[] {
  return heads.toSorted(compareHeads(by, collator, sections)).map(({ guid }) => guid)
}

describe('the orders of the library', () => {
  it('puts headlines as a dictionary of the language does, numbers by size, none last', () => {
    const heads = ['Їжак', 'Йод', 'Іва', '10 мін', '9 мін', ''].map((headline) =>
      aHead(`“${headline}”`, { headline }),
    )
    expect(ordered('headline', heads)).toEqual(
      ['9 мін', '10 мін', 'Іва', 'Їжак', 'Йод', ''].map((headline) => `“${headline}”`),
    )
  })

  it('puts sections by their names, newest first in each', () => {
    const of = (name: string, section: string | null, age: number) => {
      const head = aHead(name, { age })
      return { ...head, working: { ...head.working, section: section as SectionId | null } }
    }
    const heads = [of('none', null, 0), of('w', 's1', 0), of('c-old', 's2', 9), of('c', 's2', 1)]
    expect(ordered('section', heads)).toEqual(['c', 'c-old', 'w', 'none'])
  })

  it('puts states in the order a story goes through them', () => {
    const heads = (['spiked', 'published', 'draft'] as const).map((state) =>
      aHead(state, { state }),
    )
    expect(ordered('state', heads)).toEqual(['draft', 'published', 'spiked'])
  })
})
