// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { CommitField } from '../../../renderer/ui/commit-field.tsx'

afterEach(cleanup)

function aField() {
  const onCommit = vi.fn<(value: string) => void>()
  const check = (value: string) => (value === '' ? 'It needs a name.' : null)
  render(<CommitField label="Name" value="Kyiv" check={check} onCommit={onCommit} />)
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' })
  const type = (value: string) => fireEvent.change(field, { target: { value } })
  return { field, type, onCommit }
}

describe('a field that takes effect when it is left', () => {
  it('commits on Enter and on leaving, once', () => {
    const { field, type, onCommit } = aField()
    type('Dnipro')
    fireEvent.keyDown(field, { key: 'Enter' })
    fireEvent.blur(field)
    type('Lviv')
    fireEvent.blur(field)
    expect(onCommit.mock.calls).toEqual([['Dnipro'], ['Lviv']])
  })

  it('brings the old text back on Esc', () => {
    const { field, type, onCommit } = aField()
    type('Dnipro')
    fireEvent.keyDown(field, { key: 'Escape' })
    fireEvent.blur(field)
    expect(field.value).toBe('Kyiv')
    expect(onCommit).not.toHaveBeenCalled()
  })

  it('says what is wrong and commits nothing', () => {
    const { field, type, onCommit } = aField()
    type('')
    fireEvent.blur(field)
    expect(screen.getByText('It needs a name.')).toBeDefined()
    expect(onCommit).not.toHaveBeenCalled()
  })
})
