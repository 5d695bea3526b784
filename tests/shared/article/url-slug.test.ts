import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { urlSlug } from '../../../shared/article/url-slug.ts'

describe('the words of a page’s address', () => {
  it.each([
    [
      'Stoltenberg: There are no NATO troops in Ukraine',
      'stoltenberg-there-are-no-nato-troops-in-ukraine',
    ],
    ['П’ятий трамвай повертається', 'piatyi-tramvai-povertaietsia'],
    ['Łódź, Žilina & Škoda – Ærø', 'lodz-zilina-skoda-aero'],
    ['Hospitals won’t close', 'hospitals-wont-close'],
    ['  --Ціна: +25% (за рік)!  ', 'tsina-25-za-rik'],
  ])('are made from %j', (headline, slug) => {
    expect(urlSlug(headline)).toBe(slug)
  })

  it.each(['', '   ', '!!!', '東京'])('are a plain word when %j leaves none', (headline) => {
    expect(urlSlug(headline)).toBe('story')
  })

  it('end at the end of a word, within 80 letters', () => {
    const slug = urlSlug(
      'Вербичненська міськрада затвердила бюджет на наступний рік із застереженнями',
    )
    expect(slug).toBe(
      'verbychnenska-miskrada-zatverdyla-biudzhet-na-nastupnyi-rik-iz-zasterezhenniamy',
    )
    expect(urlSlug('word '.repeat(40))).toBe('word-'.repeat(16).slice(0, -1))
    expect(urlSlug('x'.repeat(200))).toHaveLength(80)
  })

  it('are safe in a path, whatever the headline', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (headline) => {
        expect(urlSlug(headline)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
        expect(urlSlug(headline).length).toBeLessThanOrEqual(80)
      }),
    )
  })
})
