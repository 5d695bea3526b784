// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'

import { disableDrops } from '../../../renderer/frame/disable-drops.ts'

disableDrops()

function dropOn(element: Element, name: string): Event {
  const event = new Event(name, { bubbles: true, cancelable: true })
  Object.assign(event, { dataTransfer: { dropEffect: 'copy' } })
  element.dispatchEvent(event)
  return event
}

describe('a file dropped beside every target', () => {
  it.each(['dragover', 'drop'])('never navigates (%s)', (name) => {
    expect(dropOn(document.body, name).defaultPrevented).toBe(true)
  })

  it('shows that nothing happens there', () => {
    expect(dropOn(document.body, 'dragover')).toMatchObject({
      dataTransfer: { dropEffect: 'none' },
    })
  })

  it('leaves targets that take it alone', () => {
    const target = document.createElement('div')
    document.body.append(target)
    let taken = 0
    target.addEventListener('drop', () => (taken += 1))
    dropOn(target, 'drop')
    expect(taken).toBe(1)
  })
})
