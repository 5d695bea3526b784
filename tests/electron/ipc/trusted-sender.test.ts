import { expect, it } from 'vitest'

import { type Sent, trustedSender } from '../../../electron/ipc/trusted-sender.ts'

const isTrusted = trustedSender((id) => id === 1)
const sender = { id: 1 }
const top = { url: 'wiredesk://app/', parent: null }

it('our page in our window may call', () => {
  expect(isTrusted({ sender, senderFrame: top })).toBe(true)
})

const strangers: readonly (readonly [string, Sent])[] = [
  ['a frame that is gone', { sender, senderFrame: null }],
  ['a frame inside our page', { sender, senderFrame: { ...top, parent: {} } }],
  ['a window that is not ours', { sender: { id: 2 }, senderFrame: top }],
]
const elsewhere = [
  'wiredesk://app.evil.example/',
  'wiredesk://app@evil.example/',
  'wiredesk-preview://desk/article/a',
  'wiredesk-media://media/a',
  'data:text/html,wiredesk://app/',
  'https://app/',
  'file:///app/',
  'about:blank',
  '',
]

it.each(strangers)('%s may not', (_who, sent) => {
  expect(isTrusted(sent)).toBe(false)
})

it.each(elsewhere)('a page at “%s” may not', (url) => {
  expect(isTrusted({ sender, senderFrame: { url, parent: null } })).toBe(false)
})
