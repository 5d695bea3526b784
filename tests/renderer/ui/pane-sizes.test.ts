// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'

import { keepPaneSizes, readPaneSizes } from '../../../renderer/ui/pane-sizes.ts'

beforeEach(() => localStorage.clear())

describe('the widths of panes', () => {
  it('are kept as pixels, each arrangement by itself', () => {
    keepPaneSizes('library', { sidebar: 25, content: 75 }, 1200)
    keepPaneSizes('tags', { tags: 60, tag: 40 }, 1000)
    expect(readPaneSizes('library')).toEqual({ sidebar: 300, content: 900 })
    expect(readPaneSizes('tags')).toEqual({ tags: 600, tag: 400 })
  })

  it('outlive the pane’s being put away', () => {
    keepPaneSizes('article', { text: 50, preview: 30, inspector: 20 }, 1000)
    keepPaneSizes('article', { text: 70, inspector: 30 }, 1000)
    expect(readPaneSizes('article')).toEqual({ text: 700, preview: 300, inspector: 300 })
  })

  it.each(['', '{', 'null', '[“]', '{"sidebar": "wide"}'])('are none when %s was kept', (kept) => {
    localStorage.setItem('panes.library.pixels', kept)
    expect(readPaneSizes('library')).toEqual({})
  })
})
