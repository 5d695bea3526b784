import { isBlank, isBlock, rename } from './paste-dom.ts'

const levels: Readonly<Record<string, string>> = { h1: 'h2', h5: 'h4', h6: 'h4' }
const containers =
  'address, article, aside, blockquote, center, dd, details, div, footer, form, header, li, main, p, section, td, th'

/** The first heading of a page is its headline; within a story it is one of the next level. */
export function shiftHeadings(dom: Element): void {
  for (const heading of dom.querySelectorAll('h1, h5, h6')) {
    rename(heading, levels[heading.localName] ?? 'h4')
  }
}

/** Empty lines are paragraphs' ends: they part texts, and beyond that they go. */
export function tidyBreaks(dom: Element): void {
  for (const container of [dom, ...dom.querySelectorAll(containers)]) {
    for (const run of inlineRuns(container)) partRun(container, run)
  }
  for (const block of dom.querySelectorAll('p, h2, h3, h4')) {
    if (isBlank(block) && block.querySelector('img, iframe') === null) block.remove()
  }
}

/** The stretches of a container that are text and not blocks. */
function inlineRuns(container: Element): readonly ChildNode[][] {
  const runs: ChildNode[][] = [[]]
  for (const child of container.childNodes) {
    if (isBlock(child)) runs.push([])
    else runs.at(-1)?.push(child)
  }
  return runs.filter((run) => run.length > 0)
}

function partRun(container: Element, run: readonly ChildNode[]): void {
  const parts = paragraphsOf(run)
  const isAlone = run.length === container.childNodes.length
  if (parts.length === 0) {
    if (!isAlone || container.matches('div')) for (const node of run) node.remove()
    return
  }
  if (parts.length === 1) return removeEdges(run, parts[0] ?? [])
  const behind = run.at(-1)?.nextSibling ?? null
  for (const part of parts) {
    const paragraph = container.ownerDocument.createElement('p')
    container.insertBefore(paragraph, behind)
    paragraph.append(...part)
  }
  for (const node of run) if (node.nodeName === 'BR' && node.parentNode === container) node.remove()
  // A paragraph holds no paragraphs.
  if (container.localName === 'p') container.replaceWith(...container.childNodes)
}

/** Parts a run where two breaks or more follow each other; breaks at a part's edges are not in it. */
function paragraphsOf(run: readonly ChildNode[]): readonly ChildNode[][] {
  const parts: ChildNode[][] = []
  let part: ChildNode[] = []
  let waiting: ChildNode[] = []
  let breaks = 0
  for (const node of run) {
    const isBreak = node.nodeName === 'BR'
    if (isBreak) breaks += 1
    if (isBreak || isBlank(node)) {
      waiting.push(node)
      continue
    }
    if (breaks > 1 && part.length > 0) {
      parts.push(part)
      part = []
    } else if (part.length > 0) part.push(...waiting)
    part.push(node)
    waiting = []
    breaks = 0
  }
  return part.length === 0 ? parts : [...parts, part]
}

function removeEdges(run: readonly ChildNode[], part: readonly ChildNode[]): void {
  const inside = new Set(part)
  for (const node of run) if (node.nodeName === 'BR' && !inside.has(node)) node.remove()
}
