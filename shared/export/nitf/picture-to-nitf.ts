import { markup, type Markup, nothing } from '../../page/markup.ts'
import type { Picture } from '../../page/picture-to-html.ts'
import { inText } from './in-text.ts'
import { pictureType } from '../wire/picture-type.ts'

/** A picture with its caption and who made it; one that stands in a text is marked, so that it is not taken for the story's. */
export function pictureToNitf(
  { media, width, height, alt, caption, credit }: Picture & { readonly media: string },
  address: string,
  isInText: boolean,
): Markup {
  const size =
    width > 0 && height > 0 ? markup` width="${width}" height="${height}" units="pixels"` : nothing
  const words = caption.trim() === '' ? null : markup`<media-caption>${caption}</media-caption>\n`
  const maker = credit.trim() === '' ? null : markup`<media-producer>${credit}</media-producer>\n`
  return markup`<media media-type="image"${isInText ? markup` class="${inText}"` : null}>
<media-reference source="${address}" mime-type="${pictureType(media)}"${size} alternate-text="${alt}"/>
${words}${maker}</media>
`
}
