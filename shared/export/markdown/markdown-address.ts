const encoded: Readonly<Record<string, string>> = {
  '{': '%7B',
  '}': '%7D',
  '|': '%7C',
  '(': '%28',
  ')': '%29',
}

/** A link's address as it stands between the parentheses of Markdown. */
export function markdownAddress(address: string): string {
  return address
    .replace(isBalanced(address) ? /[{}|]/g : /[{}|()]/g, (sign) => encoded[sign] ?? sign)
    .replace(/&(?=[#a-z])/gi, '&amp;')
}

function isBalanced(address: string): boolean {
  let open = 0
  for (const sign of address) {
    if (sign === '(') open += 1
    if (sign === ')') open -= 1
    // Deeper nesting is read by some and not by others.
    if (open < 0 || open > 3) return false
  }
  return open === 0
}
