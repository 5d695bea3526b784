import { describe, expect, it } from 'vitest'

import { wordsIn } from '../../../shared/spelling/words-in.ts'

describe('the words of a line', () => {
  it.each([
    ['a sentence', 'Troops left, he said.', ['Troops', 'left', 'he', 'said']],
    ['an English apostrophe', "It doesn’t and don't.", ['It', 'doesn’t', 'and', "don't"]],
    ['the three Ukrainian apostrophes', "п'ять п’ять пʼять", ["п'ять", 'п’ять', 'пʼять']],
    ['quotes around a word', '‘word’ «слово» ’word’', ['word', 'слово', 'word']],
    ['hyphens inside a word', 'well-known, будь-який', ['well-known', 'будь-який']],
    ['dashes between words', 'Kyiv — Lviv, 10–12', ['Kyiv', 'Lviv', '10', '12']],
    ['letters and digits', 'F-16 and Ту-95', ['F-16', 'and', 'Ту-95']],
    ['an address', 'see https://a.example/wrold?x=1 now', ['see', 'now']],
    ['an address without its beginning', 'at www.wrold.example, nato.int/wrold', ['at']],
    ['a mail address', 'ask desk.wrold@wire.example today', ['ask', 'today']],
    ['a name and a tag', 'by @wrold on #україна', ['by', 'on']],
    ['a combining accent', 'за́мок', ['за́мок']],
    ['nothing', ' … — ', []],
  ])('are found with %s', (_what, line, words) => {
    expect(wordsIn(line).map(({ text }) => text)).toEqual(words)
  })

  it('stand where they stand in the line', () => {
    const line = '😀 See www.a.example: сло́во здоров’я, wrold'
    for (const { text, from } of wordsIn(line)) {
      expect(line.slice(from, from + text.length)).toBe(text)
    }
    expect(wordsIn(line)).toHaveLength(4)
  })
})
