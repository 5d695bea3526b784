// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'

import type { Guid } from '../../../shared/article/guid.ts'
import type { Tabs } from '../../../shared/tabs/tabs.ts'
import { keepNow, keepTabs, recallTabs } from '../../../renderer/state/kept-tabs.ts'

const ferry = 'tag:desk.example,2026:ferry' as Guid
const storm = 'tag:desk.example,2026:storm' as Guid
const one: Tabs = { ...recallTabs('nowhere'), order: [ferry], active: ferry }
const two: Tabs = { ...one, order: [ferry, storm], active: storm }

beforeEach(() => {
  vi.useFakeTimers()
  localStorage.clear()
  return () => {
    keepNow()
    vi.useRealTimers()
  }
})

test('a click on a tab waits for no storage', () => {
  keepTabs('/desk', one)
  expect(localStorage).toHaveLength(0)
  vi.runAllTimers()
  expect(localStorage).toHaveLength(1)
})

test('the last of several clicks is what is kept', () => {
  keepTabs('/desk', one)
  keepTabs('/desk', two)
  vi.runAllTimers()
  expect(recallTabs('/desk').active).toBe(storm)
})

test('what waits is kept before the page goes, and known before it is kept', () => {
  keepTabs('/desk', one)
  expect(recallTabs('/desk').order).toEqual([ferry])
  keepTabs('/desk', two)
  keepNow()
  expect(localStorage.getItem('tabs')).toContain(storm)
})

test('each desk keeps its own, also when one is left for the other at once', () => {
  keepTabs('/desk', one)
  keepTabs('/other', two)
  expect(recallTabs('/desk').order).toEqual([ferry])
  expect(recallTabs('/other').order).toEqual([ferry, storm])
})
