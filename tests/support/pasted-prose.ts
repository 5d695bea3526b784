import { holdStyles } from '../../renderer/article/body/held-styles.ts'
import { withoutForeignSlice } from '../../renderer/article/saving/our-copy.ts'
import { PasteParser } from '../../renderer/article/paste/paste-parser.ts'
import type { LeadImage } from '../../shared/article/content.ts'
import { bodySchema } from '../../shared/prose/body-schema.ts'
import type { Prose } from '../../shared/prose/prose.ts'

/** What the editor's parser makes of HTML, in a document as the browser's clipboard gives it (jsdom). */
export function pastedProse(
  html: string,
  pictures: Readonly<Record<string, LeadImage>> = {},
): { readonly prose: Prose; readonly leftOut: number } {
  const dom = document.implementation.createHTMLDocument().createElement('div')
  dom.innerHTML = holdStyles(withoutForeignSlice(html))
  let leftOut = 0
  const parser = new PasteParser(bodySchema(), {
    pictureAt: (address) => pictures[address],
    onLeftOut: (count) => {
      leftOut = count
    },
  })
  const slice = parser.parseSlice(dom)
  return { prose: { type: 'doc', content: slice.content.toJSON() }, leftOut }
}
