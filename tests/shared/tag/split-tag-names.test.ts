import { describe, expect, it } from 'vitest'

import { splitTagNames } from '../../../shared/tag/split-tag-names.ts'

describe('tags that are typed or pasted together', () => {
  it.each([
    ['a, b, #c', ['a', 'b', 'c']],
    ['ukraine, #nato', ['ukraine', 'nato']],
    ['#ukraine #nato', ['ukraine', 'nato']],
    ['Air defence\nЧорне море\r\n', ['Air defence', 'Чорне море']],
    ['порт; зерно\tОдеса', ['порт', 'зерно', 'Одеса']],
    ['  #Air   defence  ', ['Air defence']],
    ['NATO, nato, #Nato', ['NATO']],
    ['C#, F#', ['C#', 'F#']],
    [', # ,;', []],
    ['', []],
  ])('“%s” are so many names', (text, names) => {
    expect(splitTagNames(text)).toEqual(names)
  })
})
