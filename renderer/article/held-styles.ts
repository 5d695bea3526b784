const tag = /<([a-z]+)/gi
const part = /(?<=[\s/"'])(?:style|on[a-z]+)(?=\s*=)|"[^"]*"|'[^']*'|>|[^\s/"'>]+|[^]/giy
const endOfStyle = /<\/style[^>]*>?/gi

/**
 * Holds back what the page's policy would have the browser complain of, even in a document that never
 * acts: a style attribute becomes `data-style`, from which emphasis is read, a handler `data-onclick`,
 * and style elements go. One walk, whatever the text.
 */
export function holdStyles(html: string): string {
  const kept: string[] = []
  let from = 0
  tag.lastIndex = 0
  for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
    const isStyle = found[1]?.toLowerCase() === 'style'
    kept.push(html.slice(from, isStyle ? found.index : tag.lastIndex))
    from = isStyle ? behindStyle(html, tag.lastIndex) : heldTag(html, tag.lastIndex, kept)
    tag.lastIndex = from
  }
  return [...kept, html.slice(from)].join('')
}

/** Answers where the tag ends. */
function heldTag(html: string, start: number, kept: string[]): number {
  part.lastIndex = start
  for (let piece = part.exec(html)?.[0]; piece !== undefined; piece = part.exec(html)?.[0]) {
    kept.push(isHeld(html, part.lastIndex, piece) ? `data-${piece}` : piece)
    if (piece === '>') return part.lastIndex
  }
  return html.length
}

// A value may read so too, but no equals sign follows it.
function isHeld(html: string, end: number, piece: string): boolean {
  return /^(style|on[a-z]+)$/i.test(piece) && /^\s*=/.test(html.slice(end, end + 20))
}

function behindStyle(html: string, start: number): number {
  endOfStyle.lastIndex = start
  return endOfStyle.exec(html) === null ? html.length : endOfStyle.lastIndex
}
