import { randomBytes } from 'node:crypto'

import { appOrigin } from './addresses.ts'
import { answerNothing, answerWith, pathOf } from './answer.ts'
import { fileWithin } from './file-within.ts'
import { pagePolicy } from './page-policy.ts'

/** Serves our own page from `folder`: its HTML with a nonce of its own each time, then its files. */
export function answerPage(folder: string): (address: string) => Promise<Response> {
  return async (address) => {
    const path = pathOf(address, appOrigin)
    if (path === null) return answerNothing()
    const name = path === '' ? 'index.html' : path
    const bytes = await fileWithin(folder, name)
    if (bytes === null) return answerNothing()
    const nonce = randomBytes(16).toString('base64')
    const body = name.endsWith('.html') ? withNonce(bytes, nonce) : bytes
    // No opener's policy: it would begin a second process on the way to the first paint, and no page here can open another (lock-contents.ts).
    return answerWith(body, name, {
      'Content-Security-Policy': pagePolicy(nonce),
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), usb=(), serial=(), hid=()',
    })
  }
}

function withNonce(page: Uint8Array, nonce: string): string {
  return Buffer.from(page).toString('utf8').replaceAll('%NONCE%', nonce)
}
