import { describe, expect, it } from 'vitest'

import { sectionPaths } from '../../../electron/export/section-paths.ts'
import type { SectionId } from '../../../shared/desk/desk.ts'

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
