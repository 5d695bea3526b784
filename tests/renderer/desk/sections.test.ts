import { describe, expect, it } from 'vitest'

import {
  withMovedSection,
  withNewSection,
  withRenamedSection,
} from '../../../renderer/desk/sections.ts'
import type { Section } from '../../../shared/desk/desk.ts'

const sections = ['Facts', 'World', 'Sport'].reduce<readonly Section[]>(withNewSection, [])

function idsOf(list: readonly Section[]): readonly string[] {
  return list.map(({ id }) => id)
}

describe('the desk’s sections', () => {
  it('get an id of their name, in any alphabet', () => {
    expect(idsOf(withNewSection(sections, 'Гроші та ціни'))).toContain('гроші-та-ціни')
  })

  it('never share an id', () => {
    const twice = withNewSection(withNewSection(sections, 'World'), 'world')
    expect(idsOf(twice)).toEqual(['facts', 'world', 'sport', 'world-2', 'world-3'])
  })

  it('keep their id when renamed, so that articles keep their section', () => {
    const [facts] = withRenamedSection(sections, sections[0]?.id ?? fail(), 'News')
    expect(facts).toEqual({ id: 'facts', name: 'News' })
  })

  it('move one place and stop at the ends', () => {
    const world = sections[1]?.id ?? fail()
    expect(idsOf(withMovedSection(sections, world, -1))).toEqual(['world', 'facts', 'sport'])
    expect(idsOf(withMovedSection(sections, world, 1))).toEqual(['facts', 'sport', 'world'])
    const atTop = withMovedSection(sections, world, -1)
    expect(withMovedSection(atTop, world, -1)).toBe(atTop)
  })
})

function fail(): never {
  throw new Error('no such section')
}
