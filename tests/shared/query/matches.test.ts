import { describe, expect, it } from 'vitest'

import type { ArticleHead, ContentHead } from '../../../shared/article/article-head.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import type { SectionId } from '../../../shared/desk/desk.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { foldText } from '../../../shared/query/fold-text.ts'
import { matches, needsText, type QueryContext } from '../../../shared/query/matches.ts'
import { parseQuery } from '../../../shared/query/parse-query.ts'
import type { TagId } from '../../../shared/tag/tag.ts'
import { aHead } from '../../support/a-head.ts'

const facts = 'section-facts' as SectionId
const ukraine = 'tag-ukraine' as TagId

const context: QueryContext = {
  now: '2022-11-25T12:00:00Z' as Instant,
  timezone: 'Europe/Kyiv',
  tagNames: new Map([[ukraine, ['ukraine', 'україна']]]),
  sectionNames: new Map([[facts, 'facts']]),
  listed: { hot: new Set(['story' as Guid]), latest: new Set() },
}

const story = 'Port traffic: NATO-Ukraine troops, п’ять airports. Київ'

function aStory(working: Partial<ContentHead>, standing: Partial<ArticleHead> = {}): ArticleHead {
  const head = aHead('story')
  return { ...head, ...standing, working: { ...head.working, ...working } }
}

function finds(query: string, head = aHead('story'), text = story): boolean {
  return matches(parseQuery(query), head, foldText(text), context)
}

describe('whether a query finds a story', () => {
  it.each([
    ['', true],
    ['nato', true],
    ['nat', true],
    ['TROOPS', true],
    ['киї', true],
    ["п'ять", true],
    ['traffic port', true],
    ['nato absent', false],
    ['ирport', false],
    ['ato', false],
    ['-nato', false],
    ['-absent', true],
    ['"port traffic"', true],
    ['"traffic port"', false],
    ['"ukraine troops"', true],
    ['-"port traffic"', false],
  ])('by its words: %s → %s', (query, isFound) => {
    expect(finds(query)).toBe(isFound)
  })

  it('where a word begins, also when it stood inside another one before', () => {
    expect(finds('port', aHead('story'), 'airport')).toBe(false)
    expect(finds('port', aHead('story'), 'airport and port')).toBe(true)
  })

  it.each([
    ['is:published', true],
    ['is:draft', false],
    ['is:hot', true],
    ['is:latest', false],
    ['is:edited', true],
    ['-is:hot', false],
    ['is:embargoed', true],
    ['tag:ukraine', true],
    ['tag:УКРАЇНА', true],
    ['tag:#ukraine', true],
    ['tag:nato', false],
    ['section:facts', true],
    ['section:fact', false],
    ['by:олена', true],
    ['by:"Олена Їжак"', true],
    ['by:ivan', false],
    ['lang:uk', true],
    ['lang:en', false],
    ['has:image', true],
    ['urgency:<3', true],
    ['urgency:>3', false],
    ['urgency:2', true],
  ])('by its facts: %s → %s', (query, isFound) => {
    const head = aStory(
      {
        tags: [ukraine],
        section: facts,
        byline: 'Олена Їжак',
        language: 'uk',
        hasImage: true,
        urgency: 2,
        embargoedUntil: '2022-11-25T12:00:01Z' as Instant,
      },
      { isEdited: true },
    )
    expect(finds(query, head)).toBe(isFound)
  })

  it('by its day as the desk’s clock has it', () => {
    // In Kyiv this is already the 25th.
    const head = aStory({}, { firstReleasedAt: '2022-11-24T22:30:00Z' as Instant })
    expect(finds('after:2022-11-24', head)).toBe(true)
    expect(finds('after:2022-11-25', head)).toBe(false)
    expect(finds('before:2022-11-25', head)).toBe(false)
    expect(finds('before:2022-11-26', head)).toBe(true)
  })

  it('by the day it was last changed, when it was never released', () => {
    const head = aStory({}, { firstReleasedAt: null, changedAt: '2022-11-25T12:00:00Z' as Instant })
    expect(finds('after:2022-11-24 before:2022-11-26', head)).toBe(true)
  })

  it('looks into its text only when words are asked for', () => {
    expect(needsText(parseQuery('is:hot tag:nato after:2022-11-20'))).toBe(false)
    expect(needsText(parseQuery('is:hot nato'))).toBe(true)
    expect(needsText(parseQuery('-"two words"'))).toBe(true)
  })
})
