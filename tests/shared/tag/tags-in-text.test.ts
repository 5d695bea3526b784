import { describe, expect, it, test } from 'vitest'

import { tagsInText } from '../../../shared/tag/tags-in-text.ts'
import { tagTrie } from '../../support/tag-trie.ts'
import { aTag } from '../../support/an-article.ts'

function found(name: string, text: string, aliases: readonly string[] = []): number {
  const tag = { ...aTag(name), aliases }
  return tagsInText(tagTrie([tag]), text).get(tag.id) ?? 0
}

describe('a tag is met in a text', () => {
  test.each([
    ['by its name', 'порт', 'Міський порт відкрито.'],
    ['in another case', 'порт', 'Роботу порту відновлено.'],
    ['at the beginning of a sentence', 'порт', 'Порт відкрито.'],
    ['in the plural', 'ferry', 'All ferries stay in.'],
    ['by several words, each in its case', 'Верховна Рада', 'Сесію Верховної Ради перенесли.'],
    ['as an abbreviation', 'NATO', 'At the NATO summit'],
    ['in capitals as anybody shouts', 'порт', 'ПОРТ ВІДКРИТО'],
    ['with an apostrophe of another kind', "Кам'янець", 'Дорога на Кам’янець'],
    ['in a form whose letters change', 'Харків', 'У Харкові тихо.'],
    ['with a hyphen', 'Івано-Франківськ', 'З Івано-Франківська повідомляють'],
  ])('%s', (_, name, text) => {
    expect(found(name, text)).toBe(1)
  })

  it('by an alias in another language', () => {
    expect(found('NATO', 'Саміт НАТО триває, в НАТО заявили', ['НАТО'])).toBe(2)
  })
})

describe('a tag is not met in', () => {
  test.each([
    ['another word that begins alike', 'порт', 'Портрет і портал'],
    ['a common word, being a proper name', 'Рада', 'Рада відкрила, і всі раді'.slice(5)],
    ['a small word, being an abbreviation', 'IT', 'it is said'],
    ['one of its words alone', 'Верховна Рада', 'Верховна посадова особа'],
    ['its words apart', 'Верховна Рада', 'Верховна, як каже Рада'],
    ['a letter alone', 'і', 'ні і так і сяк'],
    ['what a pattern would take it for', 'a.b (c|d)+', 'axb ccc'],
    ['a name without any words', '***', 'three stars ***'],
  ])('%s', (_, name, text) => {
    expect(found(name, text)).toBe(0)
  })
})

it('thousands of tags that begin with the same words cost a text no more than a few', () => {
  const tags = Array.from({ length: 5000 }, (_, at) => aTag(`порт номер ${at}`))
  const trie = tagTrie(tags)
  const text = 'Порт номер сім і порт номер 4999 відкрито. '.repeat(200)
  const counts = tagsInText(trie, text)
  expect([...counts]).toEqual([[tags[4999]?.id, 200]])
})
