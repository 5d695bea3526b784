import { describe, expect, it } from 'vitest'

import {
  type EmbeddedPlace,
  noEmbeddedWords,
  pictureWords,
} from '../../../shared/article/picture-words.ts'

type Places = Partial<Record<'xmp' | 'iptc' | 'exif', Partial<EmbeddedPlace>>>

function words({ xmp, iptc, exif }: Places) {
  return pictureWords({
    xmp: { ...noEmbeddedWords, ...xmp },
    iptc: { ...noEmbeddedWords, ...iptc },
    exif: { ...noEmbeddedWords, ...exif },
  })
}

describe('the words a picture brings along', () => {
  it.each<[string, Places, string]>([
    [
      'XMP before all',
      { xmp: { caption: 'X' }, iptc: { caption: 'I' }, exif: { caption: 'E' } },
      'X',
    ],
    ['IPTC before EXIF', { iptc: { caption: 'I' }, exif: { caption: 'E' } }, 'I'],
    ['EXIF when nothing else speaks', { exif: { caption: 'E' } }, 'E'],
    [
      'a caption anywhere before a headline',
      { xmp: { headline: 'H' }, exif: { caption: 'E' } },
      'E',
    ],
    ['a headline rather than nothing', { iptc: { headline: 'H' } }, 'H'],
    ['no caption of blanks', { xmp: { caption: ' \n ' }, iptc: { caption: 'I' } }, 'I'],
    ['one line', { xmp: { caption: 'One\r\n two\t three\u2028four' } }, 'One two three four'],
    [
      'no sign that turns or hides text',
      { xmp: { caption: 'a\u202eb\u0000c\u200bd\ud800' } },
      'abcd',
    ],
  ])('caption: %s', (_name, places, caption) => {
    expect(words(places).caption).toBe(caption)
  })

  it.each<[string, Places, string]>([
    ['name and agency', { xmp: { creators: ['Ann'], credit: 'AP' } }, 'Ann / AP'],
    [
      'each from where it stands',
      { iptc: { creators: ['Ann'] }, xmp: { credit: 'AP' } },
      'Ann / AP',
    ],
    ['several names', { iptc: { creators: ['Ann', 'Bob', 'Ann'], credit: 'AP' } }, 'Ann, Bob / AP'],
    ['nobody twice', { xmp: { creators: ['Ann Lee'], credit: 'ANN LEE/AP' } }, 'ANN LEE/AP'],
    ['no agency twice', { xmp: { creators: ['Ann Lee/AP'], credit: 'AP' } }, 'Ann Lee/AP'],
    ['the agency alone', { iptc: { credit: 'AP' } }, 'AP'],
    ['the name alone', { exif: { creators: ['Ann'] } }, 'Ann'],
    ['whose it is, when nobody is named', { exif: { copyright: '© Ann' } }, '© Ann'],
    ['not whose it is, when somebody is', { xmp: { copyright: '© AP', credit: 'AP' } }, 'AP'],
    ['nothing', {}, ''],
  ])('credit: %s', (_name, places, credit) => {
    expect(words(places).credit).toBe(credit)
  })

  it('an alt text is only ever one that the file holds', () => {
    expect(words({ xmp: { caption: 'A ferry', headline: 'Ferry' } }).alt).toBe('')
    expect(words({ xmp: { alt: ' A ferry\n' } }).alt).toBe('A ferry')
  })

  it('are cut at a length that people read, and never through a sign', () => {
    const { caption, credit } = words({
      xmp: { caption: '🚢'.repeat(3000), credit: 'x'.repeat(5000) },
    })
    expect(caption).toHaveLength(1999 * '🚢'.length + 1)
    expect(caption.endsWith('🚢…')).toBe(true)
    expect(credit).toHaveLength(300)
  })
})
