/**
 * The frame of the Articles screen as it was drawn last, which a start shows until the page's own
 * code is there: one can type into its search from the first moment.
 */
import { deskPlace } from '../state/desk-place.ts'
import { elementOf, type FrameTree, type LeftOut, treeOf } from './frame-tree.ts'

const place = 'frame'
const homeId = 'kept-frame'
const searchBox = '.search-field-input'
/** What only an open desk can tell. */
const ofTheDesk: LeftOut = {
  whole:
    '.tab-strip, .banner, .banners, .library-stage, .empty-state, .filter-count, .saved-searches, .state-chips, .archive-bar, .search-note, .clock-time',
  inside: '.toolbar-count',
}

/** The desk of last time, as `state/kept-desk.ts` keeps it; a frame stands for that one alone. */
function keptDesk(): string | null {
  return localStorage.getItem(deskPlace)
}

/** Keeps the frame that stands in the page, where that is the Articles screen of an open desk. */
export function keepFrame(): void {
  const frame = document.querySelector('#root .frame:has(.library)')
  const desk = keptDesk()
  if (desk === null || frame === null) return
  const tree = treeOf(frame, ofTheDesk)
  localStorage.setItem(place, JSON.stringify({ desk, tree }))
}

/** Draws the kept frame; answers whether there was one. A convenience, so anything odd counts as none. */
export function showKeptFrame(): boolean {
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? 'null') as {
      readonly desk: string
      readonly tree: FrameTree
    } | null
    if (kept === null || kept.desk !== keptDesk()) return false
    const home = document.createElement('main')
    home.id = homeId
    home.append(elementOf(kept.tree))
    const search = home.querySelector(searchBox)
    if (search === null) return false
    stillAllBut(search, home)
    document.body.prepend(home)
    return true
  } catch {
    return false
  }
}

/** What is only looked at takes no press, and no reader tells of it; but the heading says where one is. */
function stillAllBut(search: Element, home: Element): void {
  for (let at = search; at !== home && at.parentElement !== null; at = at.parentElement) {
    for (const beside of at.parentElement.children) {
      if (beside === at || !(beside instanceof HTMLElement) || beside.localName === 'h1') continue
      beside.inert = true
      beside.ariaHidden = 'true'
    }
  }
}

/**
 * Has the page drawn in the kept frame's place, and its search go on with what was typed: between
 * the two no key can fall.
 */
export function takeOver(draw: (typed: string) => void): void {
  const home = document.getElementById(homeId)
  const from = home?.querySelector<HTMLInputElement>(searchBox) ?? null
  draw(from?.value ?? '')
  const into = document.querySelector<HTMLInputElement>(`#root ${searchBox}`)
  if (from !== null && into !== null && document.activeElement === from) {
    const { selectionStart, selectionEnd } = from
    into.focus({ preventScroll: true })
    into.setSelectionRange(selectionStart, selectionEnd)
  }
  home?.remove()
}
