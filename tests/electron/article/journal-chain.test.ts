import { describe, expect, it } from 'vitest'

import { JournalChain } from '../../../electron/article/journal-chain.ts'
import type { JournalRecord } from '../../../electron/store/journal-record.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { newArticle } from '../../../shared/article/new-article.ts'
import type { Instant } from '../../../shared/instant/instant.ts'

const guid = 'tag:desk.example,2026-01-01:ferry' as Guid
const at = '2026-01-01T09:00:00Z' as Instant
const { content } = newArticle(guid, at, { headline: 'Ferries stay' })

function aChain() {
  const records: JournalRecord[] = []
  const answers: ((error?: Error) => void)[] = []
  const journal = {
    append: (record: JournalRecord) =>
      new Promise<void>((resolve, reject) => {
        records.push(record)
        answers.push((error) => (error === undefined ? resolve() : reject(error)))
      }),
    forget: async () => undefined,
  }
  return { records, answers, chain: new JournalChain(guid, content, journal) }
}

const headline = (text: string) => [{ kind: 'fields', fields: { headline: text } } as const]
const state = async (promise: Promise<unknown>): Promise<string> =>
  Promise.race([
    promise.then(
      () => 'safe',
      () => 'refused',
    ),
    new Promise<string>((resolve) => setImmediate(() => resolve('waits'))),
  ])

describe('a text’s records in the journal', () => {
  it('begin with what they stand on, and are numbered without a gap', () => {
    const { chain, records } = aChain()
    void chain.append(headline('A'), at)
    void chain.append(headline('B'), at)
    expect(records.map(({ sequence, base }) => [sequence, base])).toEqual([
      [1, content],
      [2, null],
    ])
  })

  it('are safe only with those before them', async () => {
    const { chain, answers } = aChain()
    const [first, second] = [chain.append(headline('A'), at), chain.append(headline('B'), at)]
    answers[1]?.()
    expect(await state(second)).toBe('waits')
    expect(chain.isDurable).toBe(false)
    answers[0]?.()
    expect([await state(first), await state(second)]).toEqual(['safe', 'safe'])
    expect(chain.isDurable).toBe(true)
  })

  it('are worth nothing once one before them was refused', async () => {
    const { chain, answers } = aChain()
    const [first, second] = [chain.append(headline('A'), at), chain.append(headline('B'), at)]
    answers[1]?.()
    answers[0]?.(new Error('full'))
    expect([await state(first), await state(second)]).toEqual(['refused', 'refused'])
    expect([chain.isBroken, chain.isDurable]).toEqual([true, false])
  })
})
