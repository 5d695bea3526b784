import { describe, expect, it } from 'vitest'

import { NamesTakenIn } from '../../../electron/import/names-taken-in.ts'
import type { SectionId } from '../../../shared/desk/desk.ts'
import { newDesk } from '../../../shared/desk/new-desk.ts'
import { newTag } from '../../../shared/tag/new-tag.ts'
import type { TagId } from '../../../shared/tag/tag.ts'

const facts = { id: 'facts' as SectionId, name: 'Facts' }
const nato = { ...newTag('nato' as TagId, 'NATO', []), aliases: ['Альянс'] }
const names = () => new NamesTakenIn(newDesk({ name: 'Test', sections: [facts] }), [nato])

describe('names that a wire brings', () => {
  it('are the desk’s own where it knows them, by name or alias, whatever the case', () => {
    const taken = names()
    expect(taken.tags(['nato', '#NATO', 'АЛЬЯНС'])).toEqual([nato.id])
    expect(taken.section(' FACTS ')).toBe(facts.id)
    expect(taken.change()).toEqual({})
  })

  it('are made once where it does not', () => {
    const taken = names()
    const [kyiv] = taken.tags(['Київ'])
    expect(taken.tags(['КИЇВ', '#київ', ' '])).toEqual([kyiv])
    expect(taken.section('City')).toBe(taken.section('city'))
    expect(taken.newTags).toEqual(['Київ'])
    expect(taken.newSections).toEqual(['City'])
    expect(taken.change()).toMatchObject({
      tags: [nato, { id: kyiv, name: 'Київ', slug: 'kyiv' }],
      desk: { sections: [facts, { name: 'City' }] },
    })
  })

  it('are no section when the wire names none', () => {
    expect(names().section(null)).toBeNull()
    expect(names().section('  ')).toBeNull()
  })

  it('come by the thousand without a wait', () => {
    const many = Array.from({ length: 3000 }, (_, at) => `tag ${at}`)
    const taken = names()
    const before = performance.now()
    for (let item = 0; item < 50; item += 1) taken.tags(many)
    expect(taken.newTags).toHaveLength(3000)
    expect(performance.now() - before).toBeLessThan(10_000)
  })
})
