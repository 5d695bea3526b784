import { expect, it } from 'vitest'

import { lockedSession } from '../../support/locked-session.ts'

function answersOf(run: (answer: (...values: unknown[]) => unknown) => unknown): unknown[][] {
  const answers: unknown[][] = []
  run((...values) => answers.push(values))
  return answers
}

it.each([
  ['https://elsewhere.example/', true],
  ['file:///etc/passwd', true],
  ['wiredesk://app/', false],
])('a request for %s is cancelled: %s', (url, cancel) => {
  const request = lockedSession().handler('onBeforeRequest')
  expect(answersOf((answer) => request({ url }, answer))).toEqual([[{ cancel }]])
})

it('no certificate is trusted', () => {
  const verify = lockedSession().handler('setCertificateVerifyProc')
  expect(answersOf((answer) => verify({ hostname: 'a.example' }, answer))).toEqual([[-2]])
})

it('a permission that is asked for is denied', () => {
  const request = lockedSession().handler('setPermissionRequestHandler')
  expect(answersOf((answer) => request(null, 'media', answer))).toEqual([[false]])
})

it('a permission that is looked up is denied', () => {
  expect(lockedSession().handler('setPermissionCheckHandler')(null, 'media')).toBe(false)
})

it('a device that was once allowed is denied', () => {
  const facts = { deviceType: 'hid', origin: 'wiredesk://app' }
  expect(lockedSession().handler('setDevicePermissionHandler')(facts)).toBe(false)
})

it('no dictionary is fetched for Chromium’s own spelling', () => {
  const session = lockedSession()
  expect(session.told('setSpellCheckerLanguages')).toEqual([[]])
  expect(session.told('setSpellCheckerEnabled')).toEqual([false])
})

it('a download is prevented', () => {
  let isPrevented = false
  lockedSession().emit('will-download', { preventDefault: () => (isPrevented = true) })
  expect(isPrevented).toBe(true)
})

it.each([
  ['select-hid-device', [{}], []],
  ['select-usb-device', [{}], []],
  ['select-serial-port', [[], {}], ['']],
])('%s chooses no device', (name, between, expected) => {
  let isPrevented = false
  const event = { preventDefault: () => (isPrevented = true) }
  const answers = answersOf((choose) => lockedSession().emit(name, event, ...between, choose))
  expect({ isPrevented, answers }).toEqual({ isPrevented: true, answers: [expected] })
})
