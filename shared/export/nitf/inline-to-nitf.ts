import { markup, type Markup, nothing } from '../../page/markup.ts'
import { foldMarks } from '../../prose/fold-marks.ts'
import { isLanguageTag } from '../../prose/language-tag.ts'
import { isLinkAddress } from '../../prose/link-address.ts'
import type { Mark, ProseNode } from '../../prose/prose.ts'

// NITF has one emphasis; which one it is stands in its class.
const marks: Readonly<Record<string, (inner: Markup, mark: Mark) => Markup | null>> = {
  bold: (inner) => markup`<em class="bold">${inner}</em>`,
  italic: (inner) => markup`<em class="italic">${inner}</em>`,
  underline: (inner) => markup`<em class="underline">${inner}</em>`,
  strike: (inner) => markup`<em class="strike">${inner}</em>`,
  // None comes here, since `withoutNoted` went before; were it to, it must not be printed.
  noted: () => nothing,
  // Each text shows these itself, since they may hold no element.
  subscript: (inner) => inner,
  superscript: (inner) => inner,
  language: (inner, mark) => {
    const lang = mark.attrs?.['lang']
    return isLanguageTag(lang) ? markup`<lang xml:lang="${lang}">${inner}</lang>` : null
  },
  link: (inner, mark) => {
    const href = mark.attrs?.['href']
    return isLinkAddress(href) ? markup`<a href="${href}">${inner}</a>` : null
  },
}

/** Text and its marks as NITF has them; a mark that it has not goes into `lost`. */
export function inlineToNitf(nodes: readonly ProseNode[], lost: Set<string>): Markup {
  return foldMarks(nodes, {
    leaf: showLeaf,
    wrap: (inner, mark) => {
      const show = Object.hasOwn(marks, mark.type) ? marks[mark.type] : undefined
      const wrapped = show?.(inner, mark) ?? null
      if (wrapped === null) lost.add(`mark ${mark.type}`)
      return wrapped ?? inner
    },
  })
}

function showLeaf({ type, text = '', marks = [] }: ProseNode): Markup {
  if (type === 'hardBreak') return markup`<br/>`
  const names = marks.map((mark) => mark.type)
  if (names.includes('subscript')) return markup`<num><sub>${text}</sub></num>`
  if (names.includes('superscript')) return markup`<num><sup>${text}</sup></num>`
  return markup`${text}`
}
