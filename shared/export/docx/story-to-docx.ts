import type { Instant } from '../../instant/instant.ts'
import { markup, type Markup } from '../../page/markup.ts'
import { readerStory } from '../text/reader-story.ts'
import type { WireStory } from '../wire/wire-story.ts'
import { picture } from './docx-block.ts'
import { docxBody } from './docx-body.ts'
import { finished } from './docx-draft.ts'
import { DocxBook } from './docx-book.ts'
import { docxNumbering } from './docx-numbering.ts'
import { docxParagraph } from './docx-paragraph.ts'
import { docxWords } from './docx-runs.ts'
import { docxStyles } from './docx-styles.ts'
import { docxFrame } from './docx-frame.ts'

export type DocxFile = {
  /** The XML parts by their path in the package. */
  readonly parts: readonly (readonly [path: string, text: string])[]
  /** Pictures of the desk, which the package has under `word/media/`. */
  readonly media: readonly string[]
  readonly lost: readonly string[]
}

/** A story as a Word document: what a reader reads, and nothing else. */
export function storyToDocx(story: WireStory, shown: (at: Instant) => string): DocxFile {
  const { content } = story
  const book = new DocxBook()
  const reader = readerStory(story, shown)
  const line = (style: string, text: string): readonly Markup[] =>
    text === '' ? [] : [docxParagraph({ style, runs: docxWords(text), list: null }, book)]
  const text = [
    ...line('Kicker', reader.kicker),
    ...line('Title', reader.headline),
    ...line('Byline', reader.byline),
    ...reader.above.flatMap((notice) => line('Notice', notice)),
    ...(content.image === null ? [] : finished(picture(content.image, book), book)),
    ...line('Lead', reader.lead),
    ...line('Byline', reader.dateline),
    ...docxBody(content.body, book),
    ...reader.below.flatMap((notice) => line('Notice', notice)),
    ...line('Tags', reader.tags),
  ]
  const parts: readonly (readonly [string, Markup])[] = [
    ...docxFrame(story, book),
    ['word/document.xml', documentOf(text)],
    ['word/styles.xml', docxStyles(content.language)],
    ['word/numbering.xml', docxNumbering(book)],
  ]
  return {
    parts: parts.map(([path, part]) => [
      path,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${part.toString()}\n`,
    ]),
    media: book.media,
    lost: [...book.lost, ...(story.related.length > 0 ? ['field related'] : [])].sort(),
  }
}

function documentOf(text: readonly Markup[]): Markup {
  return markup`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${text}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`
}
