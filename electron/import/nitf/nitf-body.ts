import { markup } from '../../../shared/page/markup.ts'
import { htmlToProse, type ReadHtml } from '../html-to-prose.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import { childrenOf, partOf } from '../xml/xml-parts.ts'
import { nitfToHtml } from './nitf-to-html.ts'

/** The text of an NITF document, without the picture that is the story's own. */
export function nitfBody(nitf: XmlElement, language: string, left: XmlElement | null): ReadHtml {
  const html = contentsOf(nitf).map((content) => nitfToHtml(content, left))
  return htmlToProse(markup`${html}`.toString(), language)
}

export function contentsOf(nitf: XmlElement): readonly XmlElement[] {
  const body = partOf(nitf, 'body')
  return body === null ? [] : childrenOf(body, 'body.content')
}
