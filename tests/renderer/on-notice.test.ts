// @vitest-environment jsdom
import { expect, it } from 'vitest'

import { fakeLine } from '../support/fake-line.ts'

it('a notice crosses into the page once, however many hear it, and no more when nobody does', async () => {
  const crossings: ((value: unknown) => void)[] = []
  const line = fakeLine(() => Promise.resolve(null), {
    on: (_notice, tell) => {
      crossings.push(tell as (value: unknown) => void)
      return () => void crossings.splice(0)
    },
  })
  Reflect.set(window, 'desk', line)
  const { onNotice } = await import('../../renderer/desk.ts')
  const heard: string[] = []
  const hear = (who: string) =>
    onNotice('articles.changed', ({ guids }) => void heard.push(`${who} ${guids.join()}`))
  const stops = [hear('one'), hear('other')]
  expect(crossings).toHaveLength(1)
  crossings[0]?.({ guids: ['ferry'] })
  stops[0]?.()
  crossings[0]?.({ guids: ['bridge'] })
  expect(heard).toEqual(['one ferry', 'other ferry', 'other bridge'])
  stops[1]?.()
  expect(crossings).toHaveLength(0)
  hear('late')
  expect(crossings).toHaveLength(1)
})
