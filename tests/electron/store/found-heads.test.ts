import * as fc from 'fast-check'
import { expect, it } from 'vitest'

import { Catalog } from '../../../electron/store/catalog.ts'
import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import type { TagId } from '../../../shared/tag/tag.ts'
import { aHead } from '../../support/a-head.ts'

const look = { size: 0, changedAtMs: 0 }
const port = 'port' as TagId

/** A story whose headline says whether the search takes it, with a tag or none. */
function aStory(name: string, age: number, wish: { taken: boolean; tagged: boolean }): ArticleHead {
  const head = aHead(name, { age, headline: wish.taken ? 'yes' : 'no' })
  const released = { ...head.working, tags: wish.tagged ? [port] : [] }
  return { ...head, working: released, released }
}

function aCatalog(heads: readonly ArticleHead[]) {
  const catalog = new Catalog(heads.map((head) => ({ head, look })))
  const counted = { looked: 0 }
  const passes = (head: ArticleHead): boolean => {
    counted.looked += 1
    return head.released?.headline === 'yes'
  }
  const found = (count: number, tag: TagId | null = null): readonly Guid[] => {
    const taken: Guid[] = []
    for (const { guid } of catalog.newestThat(`yes ${String(tag)}`, () => ({ tag, passes }))) {
      if (taken.push(guid) === count) break
    }
    return taken
  }
  return { catalog, counted, found }
}

it('looks only as far as somebody reads, and at no story twice', () => {
  const heads = Array.from({ length: 5000 }, (_, age) =>
    aStory(`story-${age}`, age, { taken: age % 1000 === 0, tagged: false }),
  )
  const { catalog, counted, found } = aCatalog(heads)
  expect(found(2)).toEqual(['story-0', 'story-1000'])
  expect(counted.looked).toBe(1001)
  expect(found(10)).toHaveLength(5)
  expect(counted.looked).toBe(5000)
  expect(found(10)).toHaveLength(5)
  expect(counted.looked).toBe(5000)
  catalog.put({ head: aStory('news', -1, { taken: true, tagged: false }), look })
  expect(found(2)).toEqual(['news', 'story-0'])
  expect(counted.looked).toBe(5001)
  catalog.forgetFound()
  expect(found(1)).toEqual(['news'])
  expect(counted.looked).toBe(5002)
})

it('with a tag looks at nothing that does not carry it', () => {
  const heads = Array.from({ length: 1000 }, (_, age) =>
    aStory(`story-${age}`, age, { taken: true, tagged: age % 100 === 0 }),
  )
  const { counted, found } = aCatalog(heads)
  expect(found(100, port)).toHaveLength(10)
  expect(counted.looked).toBe(10)
})

const change = fc.record({
  name: fc.constantFrom(...'abcdefghijklmnop'.split('')),
  age: fc.nat(6),
  taken: fc.boolean(),
  tagged: fc.boolean(),
  what: fc.constantFrom('put', 'put', 'drop', 'read'),
  count: fc.nat(8),
})

it('says the same as looking through all of them, whatever comes and goes meanwhile', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
      const { catalog, found } = aCatalog([])
      for (const { what, name, age, count, ...wish } of changes) {
        if (what === 'put') catalog.put({ head: aStory(name, age, wish), look })
        if (what === 'drop') catalog.drop(name as Guid)
        if (what !== 'read') continue
        for (const tag of [null, port]) {
          const all = [...catalog.newest(tag ?? undefined)]
          const expected = all.filter(({ released }) => released?.headline === 'yes')
          expect(found(count + 1, tag)).toEqual(
            expected.slice(0, count + 1).map(({ guid }) => guid),
          )
        }
      }
    }),
    { numRuns: 400 },
  )
})
