import { expect, it } from 'vitest'

import { mayLoad, mayNavigate } from '../../../electron/window/may-load.ts'

it.each([
  ['wiredesk://app/', true],
  ['wiredesk-media://media/a.png', true],
  ['wiredesk-preview://desk/article/a', true],
  ['data:image/png;base64,AA==', true],
  ['http://example.com/', false],
  ['https://example.com/', false],
  ['ws://127.0.0.1/', false],
  ['wss://example.com/', false],
  ['ftp://example.com/', false],
  ['file:///etc/passwd', false],
  ['chrome://gpu', false],
  ['devtools://devtools/', false],
  ['wiredesk-other://app/', false],
  ['blob:wiredesk://app/a', false],
  ['', false],
])('“%s” may be loaded: %s', (address, expected) => {
  expect(mayLoad(address)).toBe(expected)
})

it.each([
  ['wiredesk-preview://desk/article/a', false, true],
  ['wiredesk-preview://desk/article/a', true, false],
  ['wiredesk-preview://desk.evil.example/', false, false],
  ['wiredesk://app/', false, false],
  ['wiredesk://app/', true, false],
  ['data:text/html,a', false, false],
  ['https://example.com/', false, false],
])('“%s”, in the main frame: %s, may be gone to: %s', (url, isMainFrame, expected) => {
  expect(mayNavigate({ url, isMainFrame })).toBe(expected)
})
