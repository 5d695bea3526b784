import { markup, type Markup } from '../../page/markup.ts'
import type { DocxBook, ListKind } from './docx-book.ts'

const kinds: readonly ListKind[] = [
  'bullet',
  'decimal',
  'lowerLetter',
  'upperLetter',
  'lowerRoman',
  'upperRoman',
]
const levels = Array.from({ length: 9 }, (_, level) => level)

/** How lists count: a shape a kind, and each list of the document by its own number. */
export function docxNumbering(book: DocxBook): Markup {
  const shapes = kinds.map((kind, at) => {
    const all = levels.map((level) => {
      const text = kind === 'bullet' ? '•' : `%${level + 1}.`
      return markup`<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${kind}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${360 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>`
    })
    return markup`<w:abstractNum w:abstractNumId="${at}"><w:multiLevelType w:val="hybridMultilevel"/>${all}</w:abstractNum>`
  })
  const lists = book.lists().map(([number, { kind, start, level }]) => {
    const from =
      kind === 'bullet'
        ? null
        : markup`<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`
    return markup`<w:num w:numId="${number}"><w:abstractNumId w:val="${kinds.indexOf(kind)}"/>${from}</w:num>`
  })
  return markup`<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${shapes}${lists}</w:numbering>`
}
