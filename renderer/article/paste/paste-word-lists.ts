type Item = {
  readonly paragraph: Element
  readonly list: string
  readonly level: number
  readonly marker: string
}
type OpenList = { readonly element: Element; readonly level: number; readonly key: string }

/** Word writes a list as paragraphs with a sign before each; they become lists again, one in the other. */
export function wordLists(dom: Element): void {
  let open: OpenList[] = []
  let last: Element | null = null
  for (const paragraph of dom.querySelectorAll('p[data-style*="mso-list"]')) {
    const item = readItem(paragraph)
    if (item === null) continue
    if (previousElement(paragraph) !== last || last === null) open = []
    open = openListOf(item, open)
    const top = open.at(-1)
    if (top === undefined) continue
    const li = dom.ownerDocument.createElement('li')
    top.element.append(li)
    li.append(paragraph)
    last = open[0]?.element ?? null
  }
}

function readItem(paragraph: Element): Item | null {
  const [, list = '', level = '1'] =
    /mso-list:\s*(l\d+)\s+level(\d+)/i.exec(paragraph.getAttribute('data-style') ?? '') ?? []
  if (list === '') return null
  const sign = [...paragraph.querySelectorAll('[data-style]')].find((element) =>
    /mso-list:\s*ignore/i.test(element.getAttribute('data-style') ?? ''),
  )
  const marker = sign?.textContent?.trim() ?? ''
  sign?.remove()
  return { paragraph, list, level: Number(level), marker }
}

function openListOf(
  { paragraph, list, level, marker }: Item,
  before: readonly OpenList[],
): OpenList[] {
  const number = /^\(?(\d{1,4}|[a-zа-яіїєґ]{1,5})[.)]/iu.exec(marker)?.[1]
  const name = number === undefined ? 'ul' : 'ol'
  const key = `${name} ${list}`
  const open = before.filter((one) => one.level < level || (one.level === level && one.key === key))
  const top = open.at(-1)
  if (top !== undefined && top.level === level) return open
  const element = paragraph.ownerDocument.createElement(name)
  const start = Number(number)
  if (Number.isInteger(start) && start > 1) element.setAttribute('start', String(start))
  const parent = top?.element.lastElementChild ?? null
  if (parent === null) paragraph.before(element)
  else parent.append(element)
  return [...open, { element, level, key }]
}

// Between two items Word writes line breaks and remarks.
function previousElement(element: Element): Element | null {
  let before = element.previousSibling
  while (before !== null && before.nodeType !== 1 && (before.textContent ?? '').trim() === '') {
    before = before.previousSibling
  }
  return before !== null && before.nodeType === 1 ? (before as Element) : null
}
