import { describe, expect, it } from 'vitest'

import type { LeadImage } from '../../../shared/article/content.ts'
import { replacedPicture } from '../../../shared/article/replaced-picture.ts'

const picture: LeadImage = {
  media: `${'a'.repeat(64)}.jpg` as LeadImage['media'],
  width: 3,
  height: 2,
  alt: '',
  caption: 'New caption',
  credit: 'New / Agency',
}
const nothing = { alt: '', caption: '', credit: '' }

describe('a picture that takes the place of another', () => {
  it('leaves what an editor wrote, and brings words where there were none', () => {
    const before = { alt: 'A ferry', caption: 'Written here', credit: '' }
    expect(replacedPicture(before, nothing, picture)).toEqual({
      ...picture,
      alt: 'A ferry',
      caption: 'Written here',
    })
  })

  it('does not keep the caption and credit that the other file had brought', () => {
    const brought = { alt: 'Old alt', caption: 'Old caption', credit: 'Old / Agency' }
    expect(replacedPicture(brought, brought, picture)).toEqual(picture)
    expect(replacedPicture({ ...brought, alt: 'Mine' }, brought, picture).alt).toBe('Mine')
  })
})
