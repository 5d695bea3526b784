import type { LeadImage } from './content.ts'
import type { PictureWords } from './picture-words.ts'

/**
 * The new picture with its words. What an editor wrote stays, since a new crop shows the same
 * thing; what the file before had said of itself (`brought`) gives way to what the new file says.
 */
export function replacedPicture(
  before: PictureWords,
  brought: PictureWords,
  picture: LeadImage,
): LeadImage {
  const word = (name: keyof PictureWords): string =>
    before[name] === '' || before[name] === brought[name] ? picture[name] : before[name]
  return { ...picture, alt: word('alt'), caption: word('caption'), credit: word('credit') }
}
