// @vitest-environment jsdom
import '../../support/fake-desk.ts'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'

import { ExportRunning } from '../../../renderer/export/export-running.tsx'

afterEach(cleanup)

const run = {
  kind: 'running',
  out: '/site',
  turn: 1,
  turns: 1,
  progress: null,
  beganAt: 0,
} as const
const value = () => screen.getByRole('progressbar').getAttribute('aria-valuenow')

test('an export that was held up before it had counted its articles stands still', () => {
  render(<ExportRunning run={{ ...run, pausedAt: 1 }} />)
  expect(value()).toBe('0')
})

test('one that is at work says no number before it knows of how many', () => {
  render(<ExportRunning run={{ ...run, pausedAt: null }} />)
  expect(value()).toBeNull()
})
