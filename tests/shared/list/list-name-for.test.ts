import { expect, it } from 'vitest'

import { listNameFor } from '../../../shared/list/list-name-for.ts'
import { listNameSchema } from '../../../shared/list/list.ts'

it.each([
  ['Фронт і тил', 'front-i-tyl'],
  ['Hot', 'hot-2'],
  ['Feed', 'feed-2'],
  ['***', 'story'],
  ['Дуже довга назва списку новин про міжнародну політику', 'duzhe-dovha-nazva-spysku-novyn-pro'],
])('a list titled “%s” is named %s', (title, name) => {
  expect(listNameFor(title, new Set(['hot', 'latest', 'tray']))).toBe(name)
  expect(listNameSchema.safeParse(name).success).toBe(true)
})
