import { expect, it } from 'vitest'

import { publishOrder } from '../../../../electron/export/publish/publish-order.ts'

const paths = [
  'index.html',
  'manifest.json',
  'lists/hot.json',
  'articles/a.html',
  'media/a.jpg',
  'feeds/hot.json',
]

it('what pages lead to comes before them, the homepage after all, the manifest last', () => {
  expect(publishOrder(paths, false)).toEqual([
    'media/a.jpg',
    'articles/a.html',
    'feeds/hot.json',
    'lists/hot.json',
    'index.html',
    'manifest.json',
  ])
})

it('a folder is marked as ours before anything else stands in it', () => {
  expect(publishOrder(paths, true)[0]).toBe('manifest.json')
})
