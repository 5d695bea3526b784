import { describe, expect, it } from 'vitest'

import { namedTags } from '../../../electron/import/incoming-tag.ts'
import { NamesTakenIn } from '../../../electron/import/names-taken-in.ts'
import type { SectionId } from '../../../shared/desk/desk.ts'
import { newDesk } from '../../../shared/desk/new-desk.ts'
import { newTag } from '../../../shared/tag/new-tag.ts'
import type { Tag, TagId } from '../../../shared/tag/tag.ts'

const facts = { id: 'facts' as SectionId, name: 'Facts' }
const nato = { ...newTag('nato' as TagId, 'NATO', []), aliases: ['Альянс'] }
const desk = newDesk({ name: 'Test', sections: [facts] })
const names = (...tags: readonly Tag[]) => new NamesTakenIn({ desk, tags: [nato, ...tags] })

describe('names that a wire brings', () => {
  it('are the desk’s own where it knows them, by name or alias, whatever the case', () => {
    const taken = names()
    expect(taken.tags(namedTags(['nato', '#NATO', 'АЛЬЯНС']))).toEqual([nato.id])
    expect(taken.section(' FACTS ')).toBe(facts.id)
    expect(taken.change()).toEqual({})
  })

  it('are made once where it does not', () => {
    const taken = names()
    const [kyiv] = taken.tags(namedTags(['Київ']))
    expect(taken.tags(namedTags(['КИЇВ', '#київ', ' ']))).toEqual([kyiv])
    expect(taken.section('City')).toBe(taken.section('city'))
    expect(taken.newTags).toEqual(['Київ'])
    expect(taken.newSections).toEqual(['City'])
    expect(taken.change()).toMatchObject({
      tags: [nato, { id: kyiv, name: 'Київ', slug: 'kyiv' }],
      desk: { sections: [facts, { name: 'City' }] },
    })
  })

  it('bring what kind of thing a tag is and its topic, and leave the desk’s own as they are', () => {
    const taken = names()
    const [minister] = taken
      .tags([
        { name: 'NATO', kind: 'event', topic: 'medtop:20000001' },
        { name: 'O. Marchenko', kind: 'person', topic: null },
      ])
      .slice(1)
    taken.tags([{ name: 'o. marchenko', kind: null, topic: 'medtop:20000002' }])
    expect(taken.change().tags).toEqual([
      nato,
      expect.objectContaining({ id: minister, kind: 'person', topic: 'medtop:20000002' }),
    ])
  })

  it('of a topic alone are the desk’s only tag of it, or go by what the topic is called', () => {
    const war = { ...newTag('war' as TagId, 'Війна', [nato]), topic: 'medtop:20000056' }
    const tags = [nato, war]
    const labelOf = (topic: string) => (topic === 'medtop:20000057' ? 'nato' : null)
    const taken = new NamesTakenIn({ desk, tags, labelOf })
    const coded = (topic: string) => taken.tags([{ name: '', kind: null, topic }])
    expect(coded('medtop:20000056')).toEqual([war.id])
    expect(coded('medtop:20000057')).toEqual([nato.id])
    expect(coded('medtop:20000058')).toEqual([])
    expect(taken.change()).toEqual({})
  })

  it('never share an address, and the aliases of another desk stay with whom they are', () => {
    const taken = names()
    const made = { name: 'Nato!', kind: null, topic: null, aliases: ['НАТО', 'альянс'] }
    taken.tags([made])
    expect(taken.change().tags?.[1]).toMatchObject({ slug: 'nato-2', aliases: ['НАТО'] })
  })

  it('are no section when the wire names none', () => {
    expect(names().section(null)).toBeNull()
    expect(names().section('  ')).toBeNull()
  })

  it('come by the thousand without a wait', () => {
    const many = Array.from({ length: 3000 }, (_, at) => `tag ${at}`)
    const taken = names()
    const before = performance.now()
    for (let item = 0; item < 50; item += 1) taken.tags(namedTags(many))
    expect(taken.newTags).toHaveLength(3000)
    expect(performance.now() - before).toBeLessThan(10_000)
  })
})
