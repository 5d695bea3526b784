import { beforeEach, describe, expect, it, vi } from 'vitest'

import { runToastAction, showToast, toastStore } from '../../../renderer/ui/toast-store.ts'

const shown = () => toastStore.getState().toasts.map(({ text }) => text)

describe('toasts', () => {
  beforeEach(() => toastStore.setState({ toasts: [] }))

  it('say the same thing once, and only the newest four', () => {
    for (const text of ['a', 'b', 'a']) showToast({ text })
    expect(shown()).toEqual(['b', 'a'])
    for (const text of ['c', 'd', 'e']) showToast({ text })
    expect(shown()).toEqual(['a', 'c', 'd', 'e'])
  })

  it('undo the newest act that can be undone, once', () => {
    const undoFirst = vi.fn<() => void>()
    const undoSecond = vi.fn<() => void>()
    showToast({ text: 'first', action: { label: 'Undo', run: undoFirst } })
    showToast({ text: 'second', action: { label: 'Undo', run: undoSecond } })
    showToast({ text: 'the disk is full', tone: 'problem' })
    expect(runToastAction()).toBe(true)
    expect(undoSecond).toHaveBeenCalledOnce()
    expect(undoFirst).not.toHaveBeenCalled()
    expect(shown()).toEqual(['first', 'the disk is full'])
    expect([runToastAction(), runToastAction()]).toEqual([true, false])
  })
})
