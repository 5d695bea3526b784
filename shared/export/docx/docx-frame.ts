import { markup, type Markup } from '../../page/markup.ts'
import type { WireStory } from '../wire/wire-story.ts'
import type { DocxBook } from './docx-book.ts'

const types: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
}

/** What holds a package together: its kinds, what leads where, and what it says of itself. */
export function docxFrame(
  story: WireStory,
  book: DocxBook,
): readonly (readonly [path: string, part: Markup])[] {
  return [
    ['[Content_Types].xml', contentTypes()],
    [
      '_rels/.rels',
      markup`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="document" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ],
    ['docProps/core.xml', core(story)],
    ['word/_rels/document.xml.rels', relations(book)],
  ]
}

function contentTypes(): Markup {
  const pictures = Object.entries(types).map(
    ([ending, type]) => markup`<Default Extension="${ending}" ContentType="${type}"/>`,
  )
  return markup`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${pictures}<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`
}

function core({ content, firstReleasedAt, releasedAt }: WireStory): Markup {
  return markup`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${content.headline}</dc:title><dc:creator>${content.byline}</dc:creator><dc:language>${content.language}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${firstReleasedAt}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${releasedAt}</dcterms:modified></cp:coreProperties>`
}

function relations({ links, media }: DocxBook): Markup {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const own = ['styles', 'numbering'].map(
    (name) => markup`<Relationship Id="${name}" Type="${office}/${name}" Target="${name}.xml"/>`,
  )
  const out = links.map(
    (href, at) =>
      markup`<Relationship Id="link${at}" Type="${office}/hyperlink" Target="${href}" TargetMode="External"/>`,
  )
  const shown = media.map(
    (name, at) =>
      markup`<Relationship Id="media${at}" Type="${office}/image" Target="media/${name}"/>`,
  )
  return markup`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${own}${out}${shown}</Relationships>`
}
