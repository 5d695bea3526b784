type Line = { readonly left: number; readonly top: number; readonly bottom: number }

const gap = 6
const edge = 8
// Half a line shows that there is more.
const highest = 323
const enough = 200

/** Puts a list under a line of text, or over it where there is too little room. */
export function placeBeside(list: HTMLElement, { left, top, bottom }: Line): void {
  const roomBelow = window.innerHeight - bottom - gap - edge
  const roomAbove = top - gap - edge
  const wanted = Math.min(list.scrollHeight, highest)
  const isBelow = roomBelow >= Math.min(wanted, enough) || roomBelow >= roomAbove
  const height = Math.min(wanted, isBelow ? roomBelow : roomAbove)
  const farthest = window.innerWidth - list.offsetWidth - edge
  list.style.maxHeight = `${height}px`
  list.style.left = `${Math.max(edge, Math.min(left, farthest))}px`
  list.style.top = `${isBelow ? bottom + gap : top - gap - height}px`
}
