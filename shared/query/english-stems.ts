const irregular: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'person',
  said: 'say',
  says: 'say',
}

// Their last letters look like an ending and are none.
const whole = new Set(['news', 'series', 'texas', 'this', 'during', 'thing', 'king', 'spring'])

/** Plural, possessive, past and -ing of an English word. */
export function englishStems(written: string): readonly string[] {
  const word = written.replace(/'s$|'$/, '')
  const known = irregular[word]
  if (known !== undefined) return [known]
  if (word.length < 3) return []
  if (word.length < 4 || whole.has(word)) return [word]
  return [...new Set([word, ...singular(word), ...base(word)])].filter(({ length }) => length > 2)
}

function singular(word: string): readonly string[] {
  if (/(?:ss|us|is)$/.test(word)) return []
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`]
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)]
  return word.endsWith('s') ? [word.slice(0, -1)] : []
}

function base(word: string): readonly string[] {
  if (word.endsWith('ied')) return [`${word.slice(0, -3)}y`]
  const [, begun] = /^(.*[aeiouy].*)(?:ed|ing)$/.exec(word) ?? []
  if (begun === undefined) return []
  // “Planned” is of “plan” and “added” of “add”; “voted” is of “vote” and “wanted” of “want”.
  const single = /([^aeiouy])\1$/.test(begun) ? [begun.slice(0, -1)] : []
  return [begun, `${begun}e`, ...single]
}
