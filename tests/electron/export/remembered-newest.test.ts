import { expect, it } from 'vitest'

import { rememberedNewest } from '../../../electron/export/remembered-newest.ts'
import type { TagId } from '../../../shared/tag/tag.ts'
import { aHead } from '../../support/a-head.ts'

const port = 'port' as TagId
const heads = Array.from({ length: 1000 }, (_, age) => aHead(String(age), { age }))

it('a thousand pages look through a tag once, and each no further than it reads', () => {
  let looked = 0
  const mayShow = ({ guid }: { readonly guid: string }): boolean => {
    looked += 1
    return Number(guid) >= 990
  }
  const newest = rememberedNewest(() => heads, mayShow)
  for (let page = 0; page < 1000; page += 1) {
    const [first] = newest(port)
    expect(first?.guid).toBe('990')
  }
  expect(looked).toBe(991)
  expect(Array.from(newest(port), ({ guid }) => guid)).toEqual(
    heads.slice(990).map(({ guid }) => guid),
  )
  expect(looked).toBe(1000)
})

it('two pages may read at once, each from the beginning', () => {
  const newest = rememberedNewest(
    () => heads.slice(0, 3),
    () => true,
  )
  const [one, other] = [newest(port)[Symbol.iterator](), newest(port)[Symbol.iterator]()]
  const read = [one, other, one, one, other, one].map((list) => list.next().value?.guid ?? '-')
  expect(read).toEqual(['0', '0', '1', '2', '1', '-'])
})
