import { describe, expect, it } from 'vitest'

import { newTag } from '../../../shared/tag/new-tag.ts'
import { renameTag } from '../../../shared/tag/rename-tag.ts'
import type { TagId } from '../../../shared/tag/tag.ts'

const nato = newTag('1' as TagId, 'nato', [])
const eu = { ...newTag('2' as TagId, 'EU', [nato]), aliases: ['European Union'] }
const tags = [nato, eu]

describe('renaming a tag', () => {
  it('changes its name and keeps its address, which the world holds', () => {
    expect(renameTag(tags, nato.id, ' #NATO ')).toEqual([{ ...nato, name: 'NATO' }, eu])
  })

  it.each(['eu', 'european union', '', ' # '])('to “%s” is refused', (name) => {
    expect(renameTag(tags, nato.id, name)).toBeNull()
  })

  it('may give it one of its own aliases as its name', () => {
    expect(renameTag(tags, eu.id, 'European Union')?.[1]?.name).toBe('European Union')
  })
})
