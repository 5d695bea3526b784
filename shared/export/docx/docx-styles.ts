import { markup, type Markup } from '../../page/markup.ts'

type Style = {
  readonly id: string
  readonly name: string
  /** How its paragraphs stand. */
  readonly paragraph?: Markup
  /** How its words look. */
  readonly run?: Markup
}

const sized = (halfPoints: number): Markup =>
  markup`<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`
const grey = markup`<w:color w:val="595959"/>`
const heading = (level: number, size: number): Style => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  paragraph: markup`<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${level - 1}"/>`,
  run: markup`<w:b/>${sized(size)}`,
})

const borders: readonly Markup[] = [
  markup`<w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/>`,
  markup`<w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/>`,
  markup`<w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/>`,
  markup`<w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/>`,
  markup`<w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/>`,
  markup`<w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/>`,
]

/** By the names that Word and importers know; those of our own begin with a capital too. */
const paragraphs: readonly Style[] = [
  { id: 'Title', name: 'Title', paragraph: markup`<w:keepNext/>`, run: markup`<w:b/>${sized(44)}` },
  { id: 'Kicker', name: 'Kicker', run: grey },
  { id: 'Byline', name: 'Byline', run: grey },
  { id: 'Lead', name: 'Lead', run: markup`<w:b/>${sized(26)}` },
  { id: 'Notice', name: 'Notice', run: markup`<w:i/>` },
  { id: 'Tags', name: 'Tags', run: grey },
  heading(2, 32),
  heading(3, 28),
  heading(4, 24),
  {
    id: 'ListParagraph',
    name: 'List Paragraph',
    paragraph: markup`<w:spacing w:after="60"/><w:ind w:left="360"/>`,
  },
  {
    id: 'Quote',
    name: 'Quote',
    paragraph: markup`<w:ind w:left="567" w:right="567"/>`,
    run: markup`<w:i/>`,
  },
  {
    id: 'IntenseQuote',
    name: 'Intense Quote',
    paragraph: markup`<w:ind w:left="567" w:right="567"/>`,
    run: markup`<w:b/><w:i/>${sized(28)}`,
  },
  {
    id: 'QuoteSource',
    name: 'Quote Source',
    paragraph: markup`<w:ind w:left="567" w:right="567"/>`,
    run: grey,
  },
  { id: 'Picture', name: 'Picture', paragraph: markup`<w:keepNext/>` },
  { id: 'Caption', name: 'caption', run: sized(20) },
  { id: 'Embed', name: 'Embed' },
  {
    id: 'Rule',
    name: 'Rule',
    paragraph: markup`<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>`,
  },
  { id: 'TableHead', name: 'Table Head', run: markup`<w:b/>` },
]

/** The document's styles; words are in `language` unless they say otherwise. */
export function docxStyles(language: string): Markup {
  return markup`<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"/>${sized(24)}<w:lang w:val="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${paragraphs.map(styleOf)}<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style><w:style w:type="character" w:styleId="Credit"><w:name w:val="Credit"/><w:rPr>${grey}</w:rPr></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr></w:style></w:styles>`
}

function styleOf({ id, name, paragraph, run }: Style): Markup {
  const stands = paragraph === undefined ? null : markup`<w:pPr>${paragraph}</w:pPr>`
  const looks = run === undefined ? null : markup`<w:rPr>${run}</w:rPr>`
  return markup`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${stands}${looks}</w:style>`
}
