import { isLanguageTag } from '../../shared/prose/language-tag.ts'
import { isLinkAddress } from '../../shared/prose/link-address.ts'
import type { Mark } from '../../shared/prose/prose.ts'
import { attributeOf, type HtmlElement } from './html-element.ts'

const names: Readonly<Record<string, string>> = {
  strong: 'bold',
  b: 'bold',
  em: 'italic',
  i: 'italic',
  u: 'underline',
  s: 'strike',
  del: 'strike',
  strike: 'strike',
  sub: 'subscript',
  sup: 'superscript',
}
const excluded: Readonly<Record<string, string>> = {
  subscript: 'superscript',
  superscript: 'subscript',
}

/** The marks of the elements that are open, as text in them gets them. */
export class HtmlMarks {
  readonly #marks: Mark[] = []
  readonly #languages: (string | null)[] = []
  readonly #own: string
  #now: readonly Mark[] | null = null

  constructor(language: string) {
    this.#own = language.toLowerCase()
  }

  get now(): readonly Mark[] {
    const language = this.#languages.at(-1) ?? null
    this.#now ??=
      language === null
        ? [...this.#marks]
        : [...this.#marks, { type: 'language', attrs: { lang: language } }]
    return this.#now
  }

  /** Takes over what an element gives its text; answers how that ends, null when it gives nothing. */
  enter(element: HtmlElement): (() => void) | null {
    const mark = markOf(element)
    const isNew = mark !== null && !this.#marks.some(({ type }) => isSameKind(type, mark.type))
    const language = attributeOf(element, 'lang')
    if (!isNew && language === undefined) return null
    if (isNew) this.#marks.push(mark)
    if (language !== undefined) this.#languages.push(this.#foreign(language))
    this.#now = null
    return () => {
      if (isNew) this.#marks.splice(this.#marks.lastIndexOf(mark), 1)
      if (language !== undefined) this.#languages.pop()
      this.#now = null
    }
  }

  // What a page says of its own language needs no mark.
  #foreign(language: string): string | null {
    return isLanguageTag(language) && language.toLowerCase() !== this.#own ? language : null
  }
}

function isSameKind(one: string, other: string): boolean {
  return one === other || excluded[one] === other
}

function markOf(element: HtmlElement): Mark | null {
  // What was copied out of an editor of ours stays with the desk when it comes back.
  if (attributeOf(element, 'data-noted') !== undefined) return { type: 'noted' }
  const type = names[element.tagName]
  if (type !== undefined) return { type }
  const href = element.tagName === 'a' ? attributeOf(element, 'href') : undefined
  return isLinkAddress(href) ? { type: 'link', attrs: { href } } : null
}
