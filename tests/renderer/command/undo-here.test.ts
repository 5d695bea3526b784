// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { useScreenCommands } from '../../../renderer/command/screen-commands.ts'
import { undoHere } from '../../../renderer/command/undo-here.ts'
import { showToast, toastStore } from '../../../renderer/ui/toast-store.ts'

const exec = vi.fn<(command: string) => boolean>(() => true)
Object.assign(document, { execCommand: exec })
const undoToast = vi.fn<() => void>()

describe('Edit → Undo goes to what has the focus', () => {
  beforeEach(() => {
    vi.clearAllMocks()
    document.body.innerHTML = '<input id="field" /><button id="row"></button>'
    toastStore.setState({ toasts: [] })
    showToast({ text: 'Spiked.', action: { label: 'Undo', run: undoToast } })
  })

  it('a text field undoes its typing', () => {
    document.getElementById('field')?.focus()
    undoHere()
    expect(exec).toHaveBeenCalledWith('undo')
    expect(undoToast).not.toHaveBeenCalled()
  })

  it('otherwise the screen undoes what was done on it', () => {
    const undoOnScreen = vi.fn<() => void>()
    const { unmount } = renderHook(() => useScreenCommands({ 'edit.undo': undoOnScreen }))
    undoHere()
    unmount()
    expect(undoOnScreen).toHaveBeenCalledOnce()
    expect([exec.mock.calls, undoToast.mock.calls]).toEqual([[], []])
  })

  it('a screen without undo leaves it to what was just done', () => {
    undoHere()
    expect(undoToast).toHaveBeenCalledOnce()
    expect(exec).not.toHaveBeenCalled()
  })
})
