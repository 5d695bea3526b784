// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'

import { guardDrops } from '../../../renderer/frame/guard-drops.ts'

let mayTake = true
let isOver = false
let taken: readonly string[] = []
guardDrops({
  mayTake: () => mayTake,
  onOver: (is) => {
    isOver = is
  },
  onFiles: (files) => {
    taken = files.map(({ name }) => name)
  },
})
beforeEach(() => {
  mayTake = true
  isOver = false
  taken = []
})

function dropOn(element: Element, name: string, ...files: readonly File[]): Event {
  const event = new Event(name, { bubbles: true, cancelable: true })
  const items = files.map(({ type }) => ({ kind: 'file', type }))
  Object.assign(event, { dataTransfer: { dropEffect: 'copy', items, files } })
  element.dispatchEvent(event)
  return event
}

const wire = new File(['{}'], 'wire.json', { type: 'application/json' })
const photo = new File([''], 'ferry.jpg', { type: 'image/jpeg' })

describe('a file dropped beside every target', () => {
  it.each(['dragover', 'drop'])('never navigates (%s)', (name) => {
    expect(dropOn(document.body, name, photo).defaultPrevented).toBe(true)
  })

  it('is taken when it is no picture, and is shown to be while it is held there', () => {
    expect(dropOn(document.body, 'dragover', wire)).toMatchObject({
      dataTransfer: { dropEffect: 'copy' },
    })
    expect(isOver).toBe(true)
    dropOn(document.body, 'drop', wire)
    expect(isOver).toBe(false)
    expect(taken).toEqual(['wire.json'])
  })

  it.each([
    ['a picture', true, photo],
    ['anything while nothing may be taken', false, wire],
  ])('is not taken: %s', (_name, may, file) => {
    mayTake = may
    expect(dropOn(document.body, 'dragover', file)).toMatchObject({
      dataTransfer: { dropEffect: 'none' },
    })
    dropOn(document.body, 'drop', file)
    expect([isOver, taken]).toEqual([false, []])
  })

  it('leaves targets that take it alone', () => {
    const target = document.createElement('div')
    document.body.append(target)
    target.addEventListener('drop', (event) => event.preventDefault())
    dropOn(target, 'drop', wire)
    expect(taken).toEqual([])
  })
})
