import { describe, expect, test } from 'vitest'

import { topicLookup } from '../../../shared/topic/topic-lookup.ts'
import type { Topic } from '../../../shared/topic/topic.ts'

function topic(code: string, label: string, broader: string | null, isRetired = false): Topic {
  return { code: `medtop:${code}`, label, broader: broader && `medtop:${broader}`, isRetired }
}

const lookup = topicLookup([
  topic('09000000', 'labor', null),
  topic('20000523', 'labor market', '09000000'),
  topic('20000531', 'labor relations', '09000000'),
  topic('20000525', 'labor strike', '20000531'),
  topic('20000526', 'labor law', '09000000', true),
  topic('04000000', 'economy, business and finance', null),
  topic('20000349', 'market and exchange', '04000000'),
  topic('20001000', 'national defense', '04000000'),
  topic('20001001', 'organized theater dialog', '20001000'),
  topic('20001003', 'organized young archeology', '04000000'),
  topic('20001004', 'aid to organized crime', '20001000'),
  topic('20001002', 'café and r&b', '04000000'),
  topic('20001005', 'books r. and c.', '04000000'),
])
const like = (typed: string, most = 9) => lookup.like(typed, most).map(({ label }) => label)

describe('what is typed offers', () => {
  test.each([
    ['a label from its first letters', 'econ', ['economy, business and finance']],
    [
      'one by any of its words, those that begin with it first',
      'market',
      ['market and exchange', 'labor market'],
    ],
    ['several words in any order', 'mar LAB', ['labor market']],
    [
      'the very label first, then the wider ones',
      'Labor',
      ['labor', 'labor market', 'labor relations', 'labor strike'],
    ],
    ['American labels for British words', 'labour str', ['labor strike']],
    ['them while the word is being typed', 'labou rel', ['labor relations']],
    ['them for other differences', 'defence', ['national defense']],
    ['and for these', 'organised theatre dialogue', ['organized theater dialog']],
    ['and for this', 'archaeol', ['organized young archeology']],
    [
      'what is higher up first, then by the alphabet',
      'organized',
      ['organized young archeology', 'organized theater dialog', 'aid to organized crime'],
    ],
    ['letters without their accents', 'cafe', ['café and r&b']],
    ['a word with a sign', 'r&b c', ['café and r&b']],
    ['a topic by its code', '20000523', ['labor market']],
    ['by its code with the scheme', 'medtop:20000523', ['labor market']],
    ['by the beginning of its code', '0900', ['labor']],
    [
      'by IPTC’s address',
      'http://cv.iptc.org/newscodes/mediatopic/20000349',
      ['market and exchange'],
    ],
    ['no topic by the middle of a word', 'arket', []],
    ['no retired topic', 'law', []],
    ['not by its code either', '20000526', []],
    ['nothing for signs alone', '›', []],
    ['the topics at the top for nothing', ' ', ['economy, business and finance', 'labor']],
  ])('%s', (_, typed, labels) => {
    expect(like(typed)).toEqual(labels)
  })

  test('no more than are wanted', () => {
    expect(like('labor', 2)).toEqual(['labor', 'labor market'])
  })
})

describe('a topic', () => {
  test('is known by its code, retired or not', () => {
    expect(lookup.of('medtop:20000525')?.label).toBe('labor strike')
    expect(lookup.of('medtop:20000526')?.isRetired).toBe(true)
    expect(lookup.of('medtop:20009999')).toBeNull()
  })

  test('is known by its whole label, in any case and either spelling', () => {
    expect(lookup.called(' Labour Market')?.code).toBe('medtop:20000523')
    expect(lookup.called('labor mark')).toBeNull()
    expect(lookup.called('labor law')).toBeNull()
    expect(lookup.called('')).toBeNull()
  })

  test('says what it is a part of, the widest first', () => {
    const strike = lookup.of('medtop:20000525')
    expect(strike && lookup.above(strike).map(({ label }) => label)).toEqual([
      'labor',
      'labor relations',
    ])
  })
})
