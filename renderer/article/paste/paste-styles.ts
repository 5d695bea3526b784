import { styleOf, unwrap } from './paste-dom.ts'

// Nothing but rows and items may stand right inside these.
const frames = 'table, thead, tbody, tfoot, tr, colgroup, ul, ol, dl'

const plain: Readonly<Record<string, readonly [string, RegExp]>> = {
  b: ['font-weight', /^(normal|[1-4]00)$/],
  strong: ['font-weight', /^(normal|[1-4]00)$/],
  i: ['font-style', /^normal$/],
  em: ['font-style', /^normal$/],
  u: ['text-decoration', /^none$/],
}

const marks: readonly (readonly [string, string, RegExp])[] = [
  ['strong', 'font-weight', /^(bold|bolder|[6-9]00)$/],
  ['em', 'font-style', /^(italic|oblique)/],
  ['u', 'text-decoration', /underline/],
  ['u', 'text-decoration-line', /underline/],
  ['s', 'text-decoration', /line-through/],
  ['s', 'text-decoration-line', /line-through/],
  ['sup', 'vertical-align', /^super$/],
  ['sub', 'vertical-align', /^sub$/],
]

/** Emphasis that is written as style becomes an element, and elements whose style takes it back go. */
export function stylesToMarks(dom: Element): void {
  for (const element of dom.querySelectorAll('[data-style]')) {
    const style = styleOf(element)
    const [property, value] = plain[element.localName] ?? []
    if (property !== undefined && value?.test(style.get(property) ?? '')) unwrap(element)
    else if (!element.matches(frames)) wrapContent(element, style)
  }
  // A link is underlined and a heading bold by what they are.
  for (const mark of dom.querySelectorAll('a u, h1 :is(b, strong), h2 :is(b, strong)')) unwrap(mark)
  for (const mark of dom.querySelectorAll(':is(h3, h4, h5, h6) :is(b, strong)')) unwrap(mark)
}

function wrapContent(element: Element, style: ReadonlyMap<string, string>): void {
  const names = marks
    .filter(([, property, value]) => value.test(style.get(property) ?? ''))
    .map(([name]) => name)
  for (const name of new Set(names)) {
    const mark = element.ownerDocument.createElement(name)
    mark.append(...element.childNodes)
    element.append(mark)
  }
}
