import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { calls } from '../../../shared/ipc/contract.ts'
import type { CallName } from '../../../shared/ipc/desk-api.ts'
import { allCallNames } from '../../../shared/ipc/names.ts'
import { en } from '../../../shared/message/en.ts'
import { fakeChannel } from '../../support/fake-channel.ts'
import { nearlyTrueInput } from '../../support/nearly-true-input.ts'

// 50 a call on every run; `npm run test:calls` asks for 100,000.
const count = Number(process.env['WIREDESK_RANDOM_CALLS'] ?? 50)

const words = [
  'hot',
  'latest',
  'publish',
  'draft',
  'article',
  '__proto__',
  '../..',
  '\0',
  'a'.repeat(2001),
]
const value = fc.oneof(
  fc.constantFrom(...words),
  fc.string(),
  fc.integer(),
  fc.double(),
  fc.constant(null),
  fc.constant(undefined),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true }),
)
const fields =
  'guid query from count after changes act edNote bytes name id list article seen gap page which ' +
  'format out address isTyping __proto__ constructor toString'
const field = fc.constantFrom(...fields.split(' '))
/** What a page gone bad might send: anything, or something that looks much like a true input. */
const strange = fc.oneof(value, fc.dictionary(field, value))

function looksLikeReply(reply: unknown): boolean {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return false
  if (reply.ok === true) return Object.keys(reply).join() === 'ok,value'
  const { problem } = reply as unknown as { problem: { code: string; values: object } }
  return (
    Object.keys(reply).join() === 'ok,problem' &&
    `problem.${problem.code}` in en &&
    Object.values(problem.values).every((word) => typeof word === 'string' && word.length <= 200)
  )
}

function isBadRequest(reply: unknown): boolean {
  return JSON.stringify(reply).startsWith('{"ok":false,"problem":{"code":"badRequest"')
}

/** Zod throws where it would freeze a typed array, which is a wrong input like any other. */
function isTrue(name: CallName, sent: unknown): boolean {
  try {
    return calls[name].input.safeParse(sent).success
  } catch {
    return false
  }
}

describe('calls with random inputs run nothing unchecked, and are all answered with a value', () => {
  it.each(allCallNames)(
    '%s',
    async (name) => {
      const prototype = Object.getOwnPropertyNames(Object.prototype).join()
      let ran = 0
      const { send } = fakeChannel(() => {
        ran += 1
        if (ran % 2 === 0) throw new Error('the lead of the story')
        return null
      })
      const inputs = nearlyTrueInput(name, strange)
      await fc.assert(
        fc.asyncProperty(inputs, async (sent) => {
          const before = ran
          const isValid = isTrue(name, sent)
          const reply = await send(name, sent)
          expect(looksLikeReply(reply)).toBe(true)
          expect(JSON.stringify(reply)).not.toContain('the lead of the story')
          expect(ran - before).toBe(isValid ? 1 : 0)
          expect(isValid || isBadRequest(reply)).toBe(true)
          expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(prototype)
        }),
        { numRuns: count },
      )
    },
    3_600_000,
  )
})
