import { describe, expect, it } from 'vitest'

import { allowedActs } from '../../../shared/article/allowed-acts.ts'
import { offeredActs } from '../../../shared/article/offered-acts.ts'
import { spike } from '../../../shared/article/spike.ts'
import { stateSchema } from '../../../shared/article/state.ts'
import { scheduleRelease, unschedule } from '../../../shared/article/schedule-release.ts'
import { anArticle, at, noon } from '../../support/an-article.ts'

const scheduled = { at: at('2026-11-22T12:00:00Z'), by: 'Olena' }

describe('what is offered', () => {
  it('is decided by where the story stands', () => {
    const offered = stateSchema.options.map((state) => [
      state,
      offeredActs({ state, scheduled: null }).join(' '),
    ])
    expect(Object.fromEntries(offered)).toEqual({
      draft: 'sendToReview approve publish schedule spike',
      inReview: 'returnToDraft approve publish schedule spike',
      ready: 'returnToDraft publish schedule spike',
      published: 'update correct refile hold kill corrective',
      corrected: 'update correct refile hold kill corrective',
      held: 'release correct kill',
      killed: 'corrective',
      spiked: 'unspike',
    })
  })

  it('takes a time off only where one is set', () => {
    expect(offeredActs({ state: 'ready', scheduled })).toContain('unschedule')
    expect(allowedActs('ready')).toContain('unschedule')
  })
})

describe('a time', () => {
  const story = scheduleRelease(anArticle('ferry'), scheduled, noon)

  it('makes the story ready, and is taken off without moving it', () => {
    expect(story).toMatchObject({ state: 'ready', scheduled, changedAt: noon })
    expect(unschedule(story, noon)).toEqual({ ...story, scheduled: null })
  })

  it('goes with a spike', () => {
    expect(spike(story, noon)).toMatchObject({ state: 'spiked', scheduled: null })
  })
})
