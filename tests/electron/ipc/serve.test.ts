import { describe, expect, it } from 'vitest'

import { DeskError } from '../../../electron/store/desk-error.ts'
import { allCallNames } from '../../../shared/ipc/names.ts'
import { fakeChannel } from '../../support/fake-channel.ts'

describe('calls from the page', () => {
  it('are all served, and no others', () => {
    expect(fakeChannel(() => null).served()).toEqual(allCallNames)
  })

  it('bring back what their handler answers', async () => {
    const { send } = fakeChannel((_name, input) => input)
    expect(await send('article.open', { guid: 'urn:story' })).toEqual({
      ok: true,
      value: { guid: 'urn:story' },
    })
  })

  it('from a stranger are refused before anything runs', async () => {
    const ran: string[] = []
    const { send } = fakeChannel((name) => ran.push(name))
    for (const name of allCallNames) {
      expect(await send(name, {}, 'a stranger')).toEqual({
        ok: false,
        problem: { code: 'badRequest', values: { reason: 'sender' } },
      })
    }
    expect(ran).toEqual([])
  })

  it('with a wrong input are refused, and told where it is wrong, not what stood there', async () => {
    const ran: string[] = []
    const { send } = fakeChannel((name) => ran.push(name))
    const reply = await send('list.place', {
      list: 'hot',
      article: 'urn:story',
      seen: 'the minister’s own words',
      gap: 0,
      from: null,
    })
    expect(reply).toEqual({
      ok: false,
      problem: { code: 'badRequest', values: { reason: 'input.seen: invalid_type' } },
    })
    expect(ran).toEqual([])
  })

  it('with bytes where a list is asked for are refused like any other, and nothing has failed', async () => {
    const { send, reported } = fakeChannel(() => null)
    const article = { content: { tags: new Uint8Array([1, 2]) } }
    expect(await send('copy.save', { article, section: null, tags: [] })).toEqual({
      ok: false,
      problem: { code: 'badRequest', values: { reason: 'input' } },
    })
    expect(reported).toEqual([])
  })

  it('bring back a desk’s problem as it is', async () => {
    const { send, reported } = fakeChannel(() => {
      throw new DeskError('noArticle', { guid: 'urn:story' })
    })
    expect(await send('article.open', { guid: 'urn:story' })).toEqual({
      ok: false,
      problem: { code: 'noArticle', values: { guid: 'urn:story' } },
    })
    expect(reported).toEqual([])
  })

  it.each([
    { thrown: new TypeError('cannot read “the lead of the story”'), reason: 'TypeError' },
    {
      thrown: Object.assign(new Error('EIO, /home/editor/desk'), { code: 'EIO' }),
      reason: 'EIO',
    },
    { thrown: 'the lead of the story', reason: 'unknown' },
  ])('that fail inside say $reason to the page and all of it to the log', async (row) => {
    const { send, reported } = fakeChannel(() => {
      throw row.thrown
    })
    expect(await send('desk.status', {})).toEqual({
      ok: false,
      problem: { code: 'unexpected', values: { reason: row.reason } },
    })
    expect(reported).toEqual([row.thrown])
  })

  it('wait for a handler that answers later, and catch it failing later', async () => {
    const { send } = fakeChannel(() => Promise.reject(new RangeError('later')))
    expect(await send('desk.status', {})).toMatchObject({ ok: false })
  })
})
