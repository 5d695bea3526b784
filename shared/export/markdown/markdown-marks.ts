import { isLanguageTag } from '../../prose/language-tag.ts'
import { isLinkAddress } from '../../prose/link-address.ts'
import type { Mark } from '../../prose/prose.ts'
import { markdownAddress } from './markdown-address.ts'

/** What stands before and after marked words; `isSign` where it is emphasis, which its neighbours decide. */
export type Around = { readonly open: string; readonly close: string; readonly isSign: boolean }

const sign = (text: string): Around => ({ open: text, close: text, isSign: true })
// Markdown has no form of its own for these. A builder that drops HTML keeps the words.
const element = (name: string): Around => ({
  open: `<${name}>`,
  close: `</${name}>`,
  isSign: false,
})

// Different signs, so that two that meet are never read as one.
const plain: Readonly<Record<string, Around>> = {
  bold: sign('**'),
  italic: sign('_'),
  strike: sign('~~'),
  underline: element('u'),
  subscript: element('sub'),
  superscript: element('sup'),
}

/** How Markdown shows a mark, or what is said of one that it cannot. */
export function aroundMark({ type, attrs }: Mark): Around | { readonly lost: string } {
  if (type === 'link') {
    const href = attrs?.['href']
    if (!isLinkAddress(href)) return { lost: 'address of a link' }
    return { open: '[', close: `](${markdownAddress(href)})`, isSign: false }
  }
  if (type === 'language') {
    const lang = attrs?.['lang']
    if (!isLanguageTag(lang)) return { lost: 'name of a language' }
    return { open: `<span lang="${lang}">`, close: '</span>', isSign: false }
  }
  return (Object.hasOwn(plain, type) ? plain[type] : undefined) ?? { lost: `mark ${type}` }
}
