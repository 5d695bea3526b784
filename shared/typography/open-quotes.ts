const signs = /[«»“”„‘’]/g
const closedBy: Readonly<Record<string, string>> = {
  '»': '«',
  '”': '“„',
  '“': '„',
  '’': '‘',
}

/** The quotes that a text has begun and not ended, the innermost last. */
export function openQuotes(text: string): readonly string[] {
  const open: string[] = []
  for (const { 0: sign, index } of text.matchAll(signs)) {
    const innermost = open.at(-1)
    const isEnd = innermost !== undefined && closedBy[sign]?.includes(innermost)
    if (isEnd === true && !isApostrophe(text, index)) open.pop()
    else if ('«“„‘'.includes(sign)) open.push(sign)
  }
  return open
}

// Between two letters it belongs to the word: ‘don’t’.
function isApostrophe(text: string, at: number): boolean {
  return text[at] === '’' && /^\p{L}/u.test(text.slice(at + 1, at + 3))
}
