import fc from 'fast-check'
import { expect, it } from 'vitest'

import { suggestTags } from '../../../shared/tag/suggest-tags.ts'
import type { TagId } from '../../../shared/tag/tag.ts'
import { tagsInText } from '../../../shared/tag/tags-in-text.ts'
import { tagTrie } from '../../support/tag-trie.ts'
import { aTag } from '../../support/an-article.ts'

const names = ['порт', 'маяк', 'шторм', 'зерно']
const tags = names.map(aTag)
const trie = tagTrie(tags)

function suggested(
  headline: string,
  lead: string,
  body: readonly string[],
  has: readonly string[],
) {
  const met = {
    headline: tagsInText(trie, headline),
    lead: tagsInText(trie, lead),
    body: body.map((block) => tagsInText(trie, block)),
  }
  return suggestTags(met, new Set(has.map((name) => aTag(name).id)))
}
const ids = (...of: readonly string[]): readonly TagId[] => of.map((name) => aTag(name).id)

it('what the headline names comes first, then what the lead does, then what the body does most', () => {
  const body = ['Зерно і зерно, шторм', 'Зерно, зерно та порт']
  expect(suggested('Порт', 'Маяк', body, [])).toEqual(ids('порт', 'зерно', 'маяк', 'шторм'))
})

it('a tag that the story has, or that was waved away, is never suggested, whatever the text says', () => {
  const words = fc.array(fc.constantFrom(...names, 'порту', 'і', 'Маяком', 'буксир'))
  const text = words.map((all) => all.join(' '))
  fc.assert(
    fc.property(text, text, fc.array(text), fc.subarray(names), (headline, lead, body, has) => {
      const found = suggested(headline, lead, body, has)
      expect(new Set(found).size).toBe(found.length)
      for (const id of ids(...has)) expect(found).not.toContain(id)
      const all = [headline, lead, ...body].join(' ').toLowerCase()
      const named = names.filter((_, at) => found.includes(tags[at]?.id as TagId))
      expect(named.filter((name) => !all.includes(name.slice(0, 4)))).toEqual([])
    }),
  )
})
