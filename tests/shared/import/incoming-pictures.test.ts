import { describe, expect, it } from 'vitest'

import type { LeadImage, MediaId } from '../../../shared/article/content.ts'
import { incomingMedia, placePictures } from '../../../shared/import/incoming-pictures.ts'
import type { Prose, ProseNode } from '../../../shared/prose/prose.ts'
import { readProse } from '../../../shared/prose/read-prose.ts'

const said: ProseNode = { type: 'paragraph', content: [{ type: 'text', text: 'a' }] }
const waiting = (number: number): ProseNode => ({
  type: 'image',
  attrs: { media: incomingMedia(number), width: 0, height: 0, alt: '', caption: '', credit: '' },
})
const doc = (...content: readonly ProseNode[]): Prose => ({ type: 'doc', content })
const words = { alt: 'A', caption: 'C', credit: 'K' }
const taken: LeadImage = {
  media: `${'ab'.repeat(32)}.png` as MediaId,
  width: 3,
  height: 2,
  ...words,
}

describe('the pictures of a body that comes in', () => {
  it('are the desk’s own where it has them, and no gap where it has not', () => {
    const body = doc(said, waiting(0), { type: 'blockquote', content: [waiting(1)] })
    const placed = placePictures(body, [taken, null])
    expect(placed).toEqual(
      doc(
        said,
        { type: 'image', attrs: { ...taken } },
        { type: 'blockquote', content: [{ type: 'paragraph' }] },
      ),
    )
    expect(readProse(placed)).not.toBeNull()
  })

  it('leave an empty line when nothing else was there', () => {
    expect(placePictures(doc(waiting(0)), [null])).toEqual(doc({ type: 'paragraph' }))
  })
})
