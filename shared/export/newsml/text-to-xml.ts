import { markup, type Markup } from '../../page/markup.ts'

/** Text of several lines as NewsML-G2's blocks show it. */
export function block(text: string): Markup {
  const [first = '', ...rest] = text.split('\n')
  return markup`${first}${rest.map((line) => markup`<br/>${line}`)}`
}
