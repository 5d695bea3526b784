import { foldText } from './fold-text.ts'
import { isWords, type Condition, type IsWord, type Query } from './query.ts'
import { storyAddress } from './story-address.ts'

const token = /(-?)(?:(\p{L}[\p{L}-]*):)?(?:"([^"]*)"|(\S+))/gu

/**
 * Reads what a person types into the search box: words (found in any form and at the beginning of
 * words), `"exact phrases"`, `-not`, and `is: tag: section: by: lang: after: before: has:image urgency:<3`. The
 * address of a page means the story there. What is no operator is searched as it stands.
 */
export function parseQuery(text: string): Query {
  return [...text.matchAll(token)].flatMap(([whole, minus = '', name, quoted, bare]) => {
    const value = quoted ?? bare ?? ''
    const condition =
      (name === undefined ? null : operator(name.toLowerCase(), value)) ??
      (bare?.startsWith('//') === true ? address(`${name}:${bare}`) : null) ??
      plain(name === undefined ? value : whole.slice(minus.length), quoted !== undefined)
    return condition === null ? [] : [{ condition, isNegated: minus !== '' }]
  })
}

function plain(text: string, isPhrase: boolean): Condition | null {
  const folded = foldText(text.replaceAll('"', '')).trim()
  // Marks that stand alone, as a dash between two words, are nothing to look for.
  if (!/[\p{L}\p{N}]/u.test(folded)) return null
  return isPhrase ? { kind: 'phrase', phrase: folded } : { kind: 'word', word: folded }
}

function operator(name: string, value: string): Condition | null {
  switch (name) {
    case 'is':
      return isIsWord(value.toLowerCase())
        ? { kind: 'is', what: value.toLowerCase() as IsWord }
        : null
    case 'tag':
      return { kind: 'tag', name: foldText(value.replace(/^#/, '')) }
    case 'section':
    case 'by':
      return { kind: name, name: foldText(value) }
    case 'lang':
      return { kind: 'lang', language: value.toLowerCase() }
    case 'after':
    case 'before':
      return isDay(value) ? { kind: name, day: value } : null
    case 'has':
      return value.toLowerCase() === 'image' ? { kind: 'hasImage' } : null
    case 'urgency':
      return urgency(value)
    default:
      return null
  }
}

function address(text: string): Condition | null {
  const at = storyAddress(text)
  return at === null ? null : { kind: 'address', at }
}

function isIsWord(value: string): value is IsWord {
  return isWords.some((word) => word === value)
}

function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
}

function urgency(value: string): Condition | null {
  const [, compare = '=', digit] = /^([<>=]?)([1-9])$/.exec(value) ?? []
  if (digit === undefined) return null
  return {
    kind: 'urgency',
    compare: compare === '<' || compare === '>' ? compare : '=',
    value: Number(digit),
  }
}
