import { type AnsAuthor, type AnsImage, ansVersion } from './ans.ts'

type Picture = {
  readonly media: string
  readonly width: number
  readonly height: number
  readonly alt: string
  readonly caption: string
  readonly credit: string
}

/** Where a picture is fetched from, and where it stands in the export. */
export type AnsMedia = {
  readonly url: (media: string) => string
  readonly file: (media: string) => string
}

export function ansImage(picture: Picture, { url, file }: AnsMedia): AnsImage {
  const { media, width, height, alt, caption, credit } = picture
  return {
    type: 'image',
    version: ansVersion,
    url: url(media),
    ...(width > 0 && height > 0 && { width, height }),
    ...(alt.trim() !== '' && { alt_text: alt }),
    ...(caption.trim() !== '' && { caption }),
    ...(credit.trim() !== '' && { credits: { by: [ansAuthor(credit)] } }),
    additional_properties: { file: file(media) },
  }
}

export function ansAuthor(name: string): AnsAuthor {
  return { type: 'author', name, byline: name }
}
