import { markup, type Markup } from '../../page/markup.ts'

export type DocxPicture = {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly alt: string
}

const emusPerPixel = 9525
// 16 by 20 cm, which the page has room for.
const widest = 5_760_000
const tallest = 7_200_000

/** A picture as it stands in a run, at its size or as large as the page allows. */
export function docxPicture({ number, width, height, alt }: DocxPicture): Markup {
  const [wide, tall] = width > 0 && height > 0 ? [width, height] : [4, 3]
  const natural = width > 0 && height > 0 ? emusPerPixel : Number.POSITIVE_INFINITY
  const scale = Math.min(natural, widest / wide, tallest / tall)
  const [cx, cy] = [Math.max(1, Math.round(wide * scale)), Math.max(1, Math.round(tall * scale))]
  return markup`<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="${number + 1}" name="Picture ${number + 1}" descr="${alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${number + 1}" name="Picture ${number + 1}" descr="${alt}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="media${number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
}
