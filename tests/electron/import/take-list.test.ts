import { describe, expect, it } from 'vitest'

import type { IncomingList } from '../../../electron/import/incoming-list.ts'
import { takeList } from '../../../electron/import/take-list.ts'
import { aDesk, aHotList } from '../../support/a-desk.ts'
import { aVersion, guidOf, noon } from '../../support/an-article.ts'

const versions = ['one', 'two'].map((name) => aVersion(name))
const entry = (name: string, headline: string | null = null) => ({
  guid: guidOf(name),
  headline,
  kicker: null,
})
const hot: IncomingList = {
  name: 'hot',
  title: 'Hot news',
  kind: 'byHand',
  entries: [entry('two', 'The two story'), entry('gone'), entry('one', 'Own words'), entry('two')],
}

describe('a list that a wire tells of', () => {
  it('is live at once where the desk never had anything in it', () => {
    const list = takeList(aDesk({ versions }), hot, noon)
    expect(list?.draft).toBeNull()
    expect(list?.live.entries).toMatchObject([
      { article: guidOf('two'), headline: null },
      { article: guidOf('one'), headline: 'Own words', headlineOf: 'The one story' },
    ])
  })

  it('is a draft where readers see something already, and nothing when it is the same', () => {
    const launched = { ...aHotList(guidOf('one')), launched: { at: noon, by: 'Chief' } }
    const desk = aDesk({ versions, hot: launched })
    const list = takeList(desk, hot, noon)
    expect(list?.live).toEqual(launched.live)
    expect(list?.draft?.entries.map(({ article }) => article)).toEqual([
      guidOf('two'),
      guidOf('one'),
    ])
    expect(takeList(desk, { ...hot, entries: [entry('one')] }, noon)).toBeNull()
  })

  it('is made with its title and kind where the desk has none of that name', () => {
    const made = takeList(aDesk({ versions }), { ...hot, name: 'top-10', title: 'Топ' }, noon)
    expect(made).toMatchObject({ name: 'top-10', title: 'Топ', kind: 'byHand' })
    expect(made?.live.entries).toHaveLength(2)
    const timed = takeList(aDesk(), { ...hot, name: 'x y', title: '', kind: 'byTime' }, noon)
    expect(timed).toMatchObject({ name: 'x-y', title: 'x y', kind: 'byTime', draft: null })
  })

  it('changes nothing where stories flow by time, and never the tray', () => {
    expect(takeList(aDesk({ versions }), { ...hot, name: 'latest' }, noon)).toBeNull()
    expect(takeList(aDesk({ versions }), { ...hot, name: 'tray' }, noon)?.name).toBe('hot-news')
  })
})
