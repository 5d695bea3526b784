import { expect, it } from 'vitest'

import { Library } from '../../../electron/search/library.ts'
import type { DeskReader } from '../../../electron/store/desk-store.ts'
import { newDesk } from '../../../shared/desk/new-desk.ts'
import { aHead } from '../../support/a-head.ts'

it('follows the language of the desk, also when that changes while an order is made', async () => {
  const heads = ['ä', 'z', 'a'].map((name) => aHead(name))
  let desk = newDesk({ name: 'Desk', language: 'de' })
  const library = new Library({ heads: () => heads, desk: () => desk })
  const order = async () => [...(await library.inOrderOf('headline'))].map(({ guid }) => guid)
  expect(await order()).toEqual(['a', 'ä', 'z'])
  desk = { ...desk, language: 'sv' }
  library.forgetWorded()
  expect(await order()).toEqual(['a', 'z', 'ä'])
  library.forgetWorded()
  const making = order()
  desk = { ...desk, language: 'de' }
  await making
  expect(await order()).toEqual(['a', 'ä', 'z'])
})

it('takes in what changes, comes and goes while an order is made', async () => {
  const heads = ['d', 'b', 'a', 'c'].map((name) => aHead(name))
  const desk = newDesk({ name: 'Desk' })
  const reader: Pick<DeskReader, 'heads' | 'desk'> = { heads: () => heads, desk: () => desk }
  const library = new Library(reader)
  const making = library.inOrderOf('headline')
  library.put(aHead('b', { headline: 'z' }))
  library.put(aHead('b', { headline: 'y' }))
  library.put(aHead('e'))
  const [, , a] = heads
  if (a !== undefined) library.drop(a.guid)
  expect([...(await making)].map(({ guid }) => guid)).toEqual(['c', 'd', 'e', 'b'])
  library.drop(aHead('e').guid)
  expect([...(await library.inOrderOf('headline'))].map(({ guid }) => guid)).toEqual([
    'c',
    'd',
    'b',
  ])
})
