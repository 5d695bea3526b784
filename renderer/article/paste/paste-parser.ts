import { DOMParser, type ParseOptions, type Schema, type Slice } from '@tiptap/pm/model'

import { releaseStyles } from '../body/held-styles.ts'
import { isOurs } from '../saving/our-copy.ts'
import { cleanPaste, type PasteWish } from './paste-clean.ts'

/**
 * Reads what was pasted or dropped. What another program copied is cleaned first, as elements in a
 * document that loads and runs nothing; what our own editor copied is whole already. The schema
 * has the last word over both.
 */
export class PasteParser extends DOMParser {
  readonly #wish: PasteWish

  constructor(schema: Schema, wish: PasteWish) {
    super(schema, DOMParser.fromSchema(schema).rules)
    this.#wish = wish
  }

  override parseSlice(dom: Element, options?: ParseOptions): Slice {
    releaseStyles(dom)
    if (!isOurs(dom)) cleanPaste(dom, this.#wish)
    return super.parseSlice(dom, options)
  }
}
