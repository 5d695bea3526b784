import { describe, expect, it } from 'vitest'

import { findTag, foldTagName } from '../../../shared/tag/find-tag.ts'
import { newTag } from '../../../shared/tag/new-tag.ts'
import type { TagId } from '../../../shared/tag/tag.ts'

const nato = { ...newTag('1' as TagId, 'NATO', []), aliases: ['Північноатлантичний альянс'] }
const kyiv = newTag('2' as TagId, 'Київ', [nato])

describe('a tag', () => {
  it.each([
    ['nato', nato],
    ['#NATO', nato],
    ['  Nato ', nato],
    ['північноатлантичний  АЛЬЯНС', nato],
    ['КИЇВ', kyiv],
    ['Киев', null],
    ['', null],
  ])('is found as “%s” by its name or an alias, whatever the case', (name, found) => {
    expect(findTag([nato, kyiv], name)).toBe(found)
  })

  it('is one tag, whichever apostrophe it is written with', () => {
    expect(foldTagName('Кам’янець')).toBe(foldTagName("Кам'янець"))
  })

  it('is one tag, whichever way its letters are composed', () => {
    expect(foldTagName('Ки\u0457в')).toBe(foldTagName('Ки\u0456\u0308в'))
  })
})
