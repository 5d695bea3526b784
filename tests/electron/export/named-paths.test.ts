import { describe, expect, it } from 'vitest'

import { sectionPaths, tagPaths } from '../../../electron/export/named-paths.ts'
import type { SectionId } from '../../../shared/desk/desk.ts'
import { aTag } from '../../support/an-article.ts'

describe('the addresses of sections', () => {
  it('are their names in Latin letters, numbered where two would meet', () => {
    const sections = ['Київ', 'Kyiv', 'Порт і море', 'Kyiv!'].map((name, at) => ({
      id: String(at) as SectionId,
      name,
    }))
    expect([...sectionPaths(sections).values()]).toEqual([
      'sections/kyiv.html',
      'sections/kyiv-2.html',
      'sections/port-i-more.html',
      'sections/kyiv-3.html',
    ])
  })
})

describe('the addresses of tags', () => {
  it('are their slugs, whatever the slugs hold, and no two meet', () => {
    const tags = ['nato', 'НАТО', '../x', 'nato'].map((slug, at) => ({ ...aTag(String(at)), slug }))
    expect([...tagPaths(tags).values()]).toEqual([
      'tags/nato.html',
      'tags/nato-2.html',
      'tags/x.html',
      'tags/nato-3.html',
    ])
  })
})
