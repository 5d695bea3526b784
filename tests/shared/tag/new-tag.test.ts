import { describe, expect, it } from 'vitest'

import { newTag } from '../../../shared/tag/new-tag.ts'
import type { TagId } from '../../../shared/tag/tag.ts'

const tag = (name: string, ...others: readonly string[]) =>
  newTag(
    'new' as TagId,
    name,
    others.map((slug) => ({ ...newTag(slug as TagId, slug, []), slug })),
  )

describe('a new tag', () => {
  it('is a subject that keeps its name as typed, without its hash sign and spare space', () => {
    expect(tag(' #Air  Defense ')).toEqual({
      id: 'new',
      name: 'Air Defense',
      slug: 'air-defense',
      aliases: [],
      kind: 'subject',
      topic: null,
      note: '',
    })
  })

  it('has an address in Latin letters', () => {
    expect(tag('Київ').slug).toBe('kyiv')
    expect(tag('Café & Bar').slug).toBe('cafe-bar')
    expect(tag('日本').slug).not.toBe('')
  })

  it('never shares its address with another tag', () => {
    expect(tag('NATO', 'nato').slug).toBe('nato-2')
    expect(tag('NATO', 'nato', 'nato-2').slug).toBe('nato-3')
  })
})
