import { readFile } from 'node:fs/promises'

import { expect, it, onTestFinished, vi } from 'vitest'

import { reportFault } from '../../electron/report-fault.ts'

function reported(error: unknown): string {
  const written: string[] = []
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.push(String(text))
    return true
  })
  onTestFinished(() => spy.mockRestore())
  reportFault('article.write', error)
  return written.join('')
}

function thrownBy(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}

it.each([
  ['parsing what it is not', () => JSON.parse('{"lead": the minister said')],
  ['writing into text', () => Object.assign('the minister said', { length: 1 })],
  [
    'an error of our own',
    () => {
      throw new Error('the minister said')
    },
  ],
  [
    'text',
    () => {
      throw 'the minister said' as unknown as Error
    },
  ],
])('the log says of %s where it was, and nothing of the story', (_what, work) => {
  const log = reported(thrownBy(work))
  expect(log).toContain('wiredesk: article.write: ')
  expect(log).not.toContain('minister')
})

it('the log says in the system’s words what the disk refused, and where in the code', async () => {
  const error: unknown = await readFile('/no-such-file').catch((error: unknown) => error)
  expect(reported(error)).toContain('ENOENT: no such file')
  expect(reported(new TypeError('words'))).toMatch(/TypeError\n {4}at .*report-fault/)
})
