// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'

import { ReportList } from '../../../renderer/export/report-list.tsx'
import { guidOf } from '../../support/an-article.ts'

afterEach(cleanup)

function items(count: number) {
  return Array.from({ length: count }, (_, at) => ({
    guid: guidOf(`story-${at}`),
    headline: `Story ${at}`,
    reason: 'held',
  }))
}

test('a short report shows every story and offers no more', () => {
  render(<ReportList items={items(3)} />)
  expect(rows()).toHaveLength(3)
  expect(screen.queryByText(/^Show /)).toBeNull()
})

test('of ten thousand stories the first stand there, and the next come when asked for', () => {
  render(<ReportList items={items(10_000)} />)
  expect(rows()).toHaveLength(20)
  press('Show 500 more of 9,980')
  expect(rows()).toHaveLength(520)
  expect(document.activeElement?.textContent).toBe('Story 20')
  expect(screen.queryByText('Show 500 more of 9,480')).not.toBeNull()
})

test('the last of them come with no button left, and the focus is on the first of these', () => {
  render(<ReportList items={items(50)} />)
  press('Show 30 more of 30')
  expect(rows()).toHaveLength(50)
  expect(document.activeElement?.textContent).toBe('Story 20')
  expect(screen.queryByText(/^Show /)).toBeNull()
})

function rows(): NodeListOf<HTMLLIElement> {
  return document.querySelectorAll('li')
}

function press(name: string): void {
  fireEvent.click(screen.getByText(name))
}
