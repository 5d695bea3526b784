import { expect, it } from 'vitest'

import { publishOrder } from '../../../../electron/export/publish/publish-order.ts'

const paths = ['index.html', 'lists/hot.json', 'articles/a.html', 'media/a.jpg', 'feeds/hot.json']
const ordered = ['media/a.jpg', 'articles/a.html', 'feeds/hot.json', 'lists/hot.json', 'index.html']
const all = (isNew: boolean) => paths.map((path) => ({ path, isNew }))

it('what pages lead to comes before them, and the homepage after all', () => {
  expect(publishOrder(all(false))).toEqual(ordered)
  expect(publishOrder(all(true))).toEqual(ordered)
})

it('what nothing leads to yet comes before what does', () => {
  const added = { path: 'feeds/new.json', isNew: true }
  expect(publishOrder([...all(false), added])).toEqual(['feeds/new.json', ...ordered])
})
