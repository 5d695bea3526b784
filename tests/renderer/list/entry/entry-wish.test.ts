import { describe, expect, it } from 'vitest'

import {
  type EntryWish,
  isWishNew,
  isWishOutgrown,
  overridesOf,
  wishOf,
} from '../../../../renderer/list/entry/entry-wish.ts'
import type { Row } from '../../../../shared/list/list-view.ts'
import type { Entry } from '../../../../shared/list/list.ts'
import { aHead } from '../../../support/a-head.ts'
import { anEntry } from '../../../support/a-list-view.ts'

function aRow(headline: string, entry: Partial<Entry> = {}): Row {
  return {
    entry: { ...anEntry('a'), ...entry },
    head: aHead('a', { headline }),
    isPinned: false,
    links: [],
  }
}

const plain = aRow('Ferry late')
const overridden = aRow('Ferry later', { headline: 'No ferry', headlineOf: 'Ferry late' })

function saved(row: Row, change: Partial<EntryWish>) {
  return overridesOf({ ...wishOf(row), ...change }, row)
}

describe('what “Edit for this list” saves', () => {
  it('is nothing new while nothing was written, also of what is overridden', () => {
    expect(isWishNew(wishOf(plain), plain)).toBe(false)
    expect(isWishNew(wishOf(overridden), overridden)).toBe(false)
  })

  it('is words trimmed, and the headline of the story that they answer', () => {
    expect(saved(plain, { headline: ' No ferry ', kicker: ' Sea ' })).toMatchObject({
      headline: 'No ferry',
      headlineOf: 'Ferry late',
      kicker: 'Sea',
    })
  })

  it('is no headline when it is the story’s own, or none', () => {
    for (const headline of ['Ferry later', '  ']) {
      expect(saved(overridden, { headline })).toMatchObject({ headline: null, headlineOf: null })
    }
  })

  it('answers the headline seen while it was written, and the old one while it stays', () => {
    expect(saved(overridden, { kicker: 'Sea' }).headlineOf).toBe('Ferry late')
    expect(saved(overridden, { headline: 'Still no ferry' }).headlineOf).toBe('Ferry later')
    expect(saved(overridden, { headlineOf: 'Ferry later' })).toMatchObject({
      headline: 'No ferry',
      headlineOf: 'Ferry later',
    })
  })

  it('is outgrown while it has words that answer another headline', () => {
    expect(isWishOutgrown(wishOf(overridden), 'Ferry later')).toBe(true)
    expect(
      isWishOutgrown({ ...wishOf(overridden), headlineOf: 'Ferry later' }, 'Ferry later'),
    ).toBe(false)
    expect(isWishOutgrown({ ...wishOf(overridden), headline: '' }, 'Ferry later')).toBe(false)
  })
})
