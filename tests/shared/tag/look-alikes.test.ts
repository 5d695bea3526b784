import { describe, expect, it } from 'vitest'

import { lookAlikes } from '../../../shared/tag/look-alikes.ts'
import { newTag } from '../../../shared/tag/new-tag.ts'
import type { Tag, TagId } from '../../../shared/tag/tag.ts'

const tag = (id: string, name: string, ...aliases: readonly string[]): Tag => ({
  ...newTag(id as TagId, name, []),
  aliases,
})

function areAlike(one: string, other: string): boolean {
  const tags = [tag('1', one), tag('2', other), tag('3', 'Something else')]
  const found = lookAlikes({ tags, different: [] })
  expect(found.has('3' as TagId)).toBe(false)
  return found.get('1' as TagId)?.[0] === '2' && found.get('2' as TagId)?.[0] === '1'
}

describe('two tags look alike', () => {
  it.each([
    ['by case', 'Air Defence', 'air defence'],
    ['by a hyphen', 'air-defence', 'Air defence'],
    ['by an apostrophe', 'Слов’янськ', 'Словянськ'],
    ['by an accent', 'Café', 'cafe'],
    ['by number', 'election', 'elections'],
    ['by number in y', 'Party', 'parties'],
    ['by number in one word of two', 'Power cut', 'power cuts'],
    ['by number in Ukrainian', 'порт', 'порти'],
    ['by number in Ukrainian, with another vowel', 'школа', 'школи'],
    ['by alphabet', 'Київ', 'Kyiv'],
    ['by alphabet, with digraphs', 'Запоріжжя', 'Zaporizhzhia'],
    ['by alphabet, in two words', 'Чорне море', 'Chorne More'],
    ['by a letter left out', 'Zelenskyy', 'Zelensky'],
    ['by a letter changed', 'defence', 'defense'],
    ['by two letters swapped', 'Odesa port', 'Odesa prot'],
    ['by a slip in Ukrainian', 'Верховна Рада', 'Верховна Рала'],
  ])('%s: %s, %s', (_, one, other) => {
    expect(areAlike(one, other)).toBe(true)
  })

  it.each([
    ['short names', 'NATO', 'NATS'],
    ['other numbers', 'Decree 101', 'Decree 102'],
    ['another word', 'Port', 'Airport'],
    ['two slips', 'defence', 'defanse'],
    ['Latin words that end as a Ukrainian stem does', 'Odes', 'Odesa'],
    ['other scripts', '日本', '中国'],
  ])('but not %s: %s, %s', (_, one, other) => {
    expect(areAlike(one, other)).toBe(false)
  })

  it('by an alias', () => {
    const tags = [tag('1', 'Capital', 'Kyiv'), tag('2', 'Київ')]
    expect(lookAlikes({ tags, different: [] }).get('1' as TagId)).toEqual(['2'])
  })

  it('until a person says that they are not the same', () => {
    const tags = [tag('1', 'Kyiv'), tag('2', 'Київ'), tag('3', 'KYIV city'), tag('4', 'kyiv')]
    const different = [['2' as TagId, '1' as TagId]] as const
    expect(lookAlikes({ tags, different }).get('1' as TagId)).toEqual(['4'])
  })
})

it('among 5,000 tags the look-alikes are found without comparing each with each', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  let seed = 1
  const letter = (): string => {
    seed = (seed * 48_271) % 2_147_483_647
    return letters[seed % 26] ?? ''
  }
  const word = (): string => Array.from({ length: 9 }, letter).join('')
  const tags = Array.from({ length: 5000 }, (_, n) => tag(`t${n}`, `${word()} ${word()}`))
  const twin = tag('twin', `${tags[77]?.name ?? ''}s`)
  const began = performance.now()
  const found = lookAlikes({ tags: [...tags, twin], different: [] })
  // All with all would be 12.5 million comparisons; this is far from them even on a busy machine.
  expect(performance.now() - began).toBeLessThan(5000)
  expect(found.get('twin' as TagId)).toEqual(['t77'])
})
