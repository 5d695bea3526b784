// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { useScreenCommands } from '../../../renderer/command/screen-commands.ts'
import { redoHere, undoHere } from '../../../renderer/command/undo-here.ts'
import { watchFields, type TextField } from '../../../renderer/ui/watch-fields.ts'
import { showToast, toastStore } from '../../../renderer/ui/toast-store.ts'

watchFields()
const undoToast = vi.fn<() => void>()

function field(id: string): TextField {
  return document.getElementById(id) as TextField
}

function type(into: TextField, text: string): void {
  into.focus()
  into.value = text
  into.dispatchEvent(new Event('input', { bubbles: true }))
}

describe('Edit → Undo goes to what has the focus', () => {
  beforeEach(() => {
    vi.clearAllMocks()
    document.body.innerHTML =
      '<textarea id="headline"></textarea><input id="lead" /><button id="row"></button>'
    toastStore.setState({ toasts: [] })
    showToast({ text: 'Spiked.', action: { label: 'Undo', run: undoToast } })
  })

  it('a text field undoes its own typing and no other field’s', () => {
    const [headline, lead] = [field('headline'), field('lead')]
    type(headline, 'Power')
    type(lead, 'The lights')
    headline.focus()
    undoHere()
    expect([headline.value, lead.value]).toEqual(['', 'The lights'])
    redoHere()
    expect(headline.value).toBe('Power')
    expect(undoToast).not.toHaveBeenCalled()
  })

  it('otherwise the screen undoes what was done on it', () => {
    const undoOnScreen = vi.fn<() => void>()
    const { unmount } = renderHook(() => useScreenCommands({ 'edit.undo': undoOnScreen }))
    undoHere()
    unmount()
    expect(undoOnScreen).toHaveBeenCalledOnce()
    expect(undoToast).not.toHaveBeenCalled()
  })

  it('a screen without undo leaves it to what was just done', () => {
    undoHere()
    expect(undoToast).toHaveBeenCalledOnce()
  })
})
