import { expect, it } from 'vitest'

import { lockedContents } from '../../support/locked-contents.ts'

it('contents open no window', () => {
  expect(lockedContents().onWindowOpen()).toEqual({ action: 'deny' })
})

it.each(['will-attach-webview', 'will-navigate', 'will-redirect'])('%s is prevented', (name) => {
  expect(lockedContents().emit(name).isPrevented).toBe(true)
})

it.each([
  ['https://elsewhere.example/', false, true],
  ['file:///etc/passwd', true, true],
  ['wiredesk-preview://desk/homepage/live', true, true],
  ['wiredesk-preview://desk/homepage/live', false, false],
])('a frame that goes to %s, main: %s, is stopped: %s', (url, isMainFrame, expected) => {
  const { isPrevented } = lockedContents().emit('will-frame-navigate', { url, isMainFrame })
  expect(isPrevented).toBe(expected)
})

it('a page that looks for Bluetooth devices is given none', () => {
  const found = lockedContents().emit('select-bluetooth-device')
  expect(found).toEqual({ isPrevented: true, answers: [['']] })
})

it('WebRTC sends nothing past the proxy that is never there', () => {
  expect(lockedContents().webRtcPolicy()).toBe('disable_non_proxied_udp')
})
