// @vitest-environment jsdom
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { keepFocus } from '../../../renderer/frame/keep-focus.ts'

afterAll(keepFocus())

function byId(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`no ${id}`)
  return element
}

/** Where the focus is once it is somewhere. */
async function focused(): Promise<string | undefined> {
  await vi.waitUntil(() => document.activeElement !== document.body)
  return document.activeElement?.id
}

describe('the focus is never lost', () => {
  beforeEach(() => {
    document.body.innerHTML = `
      <button id="rail"></button>
      <main tabindex="-1"><button id="tool"></button><h1 id="heading" tabindex="-1" data-screen-heading></h1>
        <ul><li><button id="first"></button></li><li id="row"><button id="second"></button></li></ul>
        <div id="progress"><button id="cancel"></button></div>
      </main>`
  })

  it('goes to what stands nearest when a row goes', async () => {
    byId('second').focus()
    byId('row').remove()
    expect(await focused()).toBe('first')
  })

  it('goes to the screen’s heading when nothing near is left', async () => {
    byId('cancel').focus()
    byId('cancel').remove()
    expect(await focused()).toBe('heading')
  })

  it('stays nowhere when it was let go on purpose', async () => {
    byId('second').focus()
    byId('second').blur()
    byId('row').append(document.createElement('i'))
    await new Promise((resolve) => setTimeout(resolve, 120))
    expect(document.activeElement).toBe(document.body)
  })
})
