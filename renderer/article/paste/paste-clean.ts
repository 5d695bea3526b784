import type { LeadImage } from '../../../shared/article/content.ts'
import { shiftHeadings, tidyBreaks } from './paste-blocks.ts'
import { dropForeign } from './paste-drop.ts'
import { flattenCells } from './paste-cells.ts'
import { placePictures } from './paste-pictures.ts'
import { stylesToMarks } from './paste-styles.ts'
import { isOfWordProcessor, keepMeaning } from './paste-unwrap.ts'
import { wordLists } from './paste-word-lists.ts'

export type PasteWish = {
  /** The desk's picture that stood in the text itself under this address, if there is one. */
  readonly pictureAt: (address: string) => LeadImage | undefined
  /** Told how many pictures were left out because they stand elsewhere. */
  readonly onLeftOut: (count: number) => void
}

/** Leaves of foreign HTML what the body can hold: its structure and emphasis, links and our own pictures. */
export function cleanPaste(dom: Element, { pictureAt, onLeftOut }: PasteWish): void {
  const hasLanguages = !isOfWordProcessor(dom)
  wordLists(dom)
  dropForeign(dom)
  const leftOut = placePictures(dom, pictureAt)
  stylesToMarks(dom)
  keepMeaning(dom, hasLanguages)
  shiftHeadings(dom)
  flattenCells(dom)
  tidyBreaks(dom)
  if (leftOut > 0) onLeftOut(leftOut)
}
