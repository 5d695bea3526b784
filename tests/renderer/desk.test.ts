// @vitest-environment jsdom
import { answerWith } from '../support/fake-desk.ts'

import { beforeEach, describe, expect, it } from 'vitest'

import { ask } from '../../renderer/desk.ts'
import { toastStore } from '../../renderer/ui/toast-store.ts'
import { done, failed } from '../../shared/problem.ts'

const toasts = () => toastStore.getState().toasts.map(({ text, tone }) => ({ text, tone }))

describe('a call to main', () => {
  beforeEach(() => toastStore.setState({ toasts: [] }))

  it('gives its value and says nothing', async () => {
    answerWith({ 'tag.all': async () => done({ tags: [], different: [] }) })
    expect(await ask('tag.all', {})).toEqual({ tags: [], different: [] })
    expect(toasts()).toEqual([])
  })

  it('never fails in silence', async () => {
    answerWith({ 'tag.all': async () => failed('diskFull') })
    expect(await ask('tag.all', {})).toBeUndefined()
    expect(toasts()).toEqual([
      { text: expect.stringMatching(/^The disk is full\. Nothing/) as string, tone: 'problem' },
    ])
  })

  it('says so even when the line to main is broken', async () => {
    answerWith({
      'tag.all': () => {
        throw new Error('no such handler')
      },
    })
    expect(await ask('tag.all', {})).toBeUndefined()
    expect(toasts()[0]?.text).toContain('no such handler')
  })
})
