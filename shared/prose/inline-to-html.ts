import { markup, type Markup, nothing } from '../page/markup.ts'
import { foldMarks } from './fold-marks.ts'
import { isLanguageTag } from './language-tag.ts'
import { isLinkAddress } from './link-address.ts'
import type { Mark, ProseNode } from './prose.ts'

const marks: Readonly<Record<string, (inner: Markup, mark: Mark) => Markup | null>> = {
  bold: (inner) => markup`<strong>${inner}</strong>`,
  italic: (inner) => markup`<em>${inner}</em>`,
  underline: (inner) => markup`<u>${inner}</u>`,
  strike: (inner) => markup`<s>${inner}</s>`,
  // None comes here, since `withoutNoted` went before; were it to, it must not be printed.
  noted: () => nothing,
  subscript: (inner) => markup`<sub>${inner}</sub>`,
  superscript: (inner) => markup`<sup>${inner}</sup>`,
  language: (inner, mark) => {
    const lang = mark.attrs?.['lang']
    return isLanguageTag(lang) ? markup`<span lang="${lang}">${inner}</span>` : null
  },
  link: (inner, mark) => {
    const href = mark.attrs?.['href']
    // Checked again here: what stands in a file need not have come through our editor.
    if (!isLinkAddress(href)) return null
    return markup`<a href="${href}" rel="noopener noreferrer">${inner}</a>`
  },
}

/** What is said of a mark whose attribute may not stand. */
const refusals: Readonly<Record<string, string>> = {
  link: 'address of a link',
  language: 'name of a language',
}

/** The one attribute that a mark of each kind has. */
const attributes: Readonly<Record<string, string>> = { link: 'href', language: 'lang' }

/** Text and its marks. */
export function inlineToHtml(nodes: readonly ProseNode[], dropped: Set<string>): Markup {
  return foldMarks(nodes, { leaf: showLeaf, wrap: (inner, mark) => wrap(inner, mark, dropped) })
}

function wrap(inner: Markup, mark: Mark, dropped: Set<string>): Markup {
  for (const [name, value] of Object.entries(mark.attrs ?? {})) {
    if (value !== null && attributes[mark.type] !== name)
      dropped.add(`attribute ${mark.type}.${name}`)
  }
  const show = Object.hasOwn(marks, mark.type) ? marks[mark.type] : undefined
  const wrapped = show?.(inner, mark) ?? null
  if (wrapped !== null) return wrapped
  dropped.add(show === undefined ? `mark ${mark.type}` : (refusals[mark.type] ?? mark.type))
  return inner
}

function showLeaf(node: ProseNode): Markup {
  return node.type === 'hardBreak' ? markup`<br>` : markup`${node.text ?? ''}`
}
