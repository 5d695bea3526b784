import { expect, type Page } from '@playwright/test'

import { test } from '../../support/secured-app.ts'

/** Runs `attempt` in the page and answers what the policy said about it. */
function violationsOf(page: Page, attempt: string): Promise<readonly string[]> {
  return page.evaluate(`(async () => {
    const found = []
    const pause = (time) => new Promise((resolve) => setTimeout(resolve, time))
    const note = (event) => found.push(event.effectiveDirective)
    document.addEventListener('securitypolicyviolation', note)
    // What a test runs at once is beyond the policy; what a timer runs is the page's own.
    await pause(0)
    try { await (async () => { ${attempt} })() } catch {}
    for (let waited = 0; found.length === 0 && waited < 20; waited += 1) await pause(50)
    document.removeEventListener('securitypolicyviolation', note)
    return found
  })()`)
}

const element = (tag: string, field: string, address: string) =>
  `const it = document.createElement('${tag}')
   it.${field} = '${address}'
   document.head.append(it)
   setTimeout(() => it.remove(), 100)`
const elsewhere = 'https://elsewhere.example/'

const attempts = [
  ['eval', `(0, eval)('window.ran = true')`, /^(script-src|require-trusted-types-for)/],
  ['a function out of text', `new Function('window.ran = true')()`, /^(script|require)/],
  ['a script from elsewhere', `await import('${elsewhere}a.js')`, /^script-src/],
  ['a script out of data:', `await import('data:text/javascript,1')`, /^script-src/],
  ['an inline script', element('script', 'textContent', 'window.ran = true'), /^require/],
  ['the address of a script', element('script', 'src', `${elsewhere}a.js`), /^require/],
  ['a handler in an attribute', `document.body.setAttribute('onclick', 'ran = true')`, /^require/],
  ['HTML out of text', `document.createElement('p').innerHTML = '<b>a</b>'`, /^require/],
  ['an object', element('object', 'data', elsewhere), /^(object-src|require)/],
  ['a policy of its own', `trustedTypes.createPolicy('mine', {})`, /^trusted-types/],
  ['the default policy', `trustedTypes.createPolicy('default', {})`, /^trusted-types/],
  ['a picture from elsewhere', element('img', 'src', `${elsewhere}a.png`), /^img-src/],
  ['an inline style', element('style', 'textContent', 'p { color: red }'), /^style-src/],
  ['a font', `await new FontFace('x', 'url(${elsewhere}a.woff2)').load()`, /^font-src/],
  ['a frame from elsewhere', element('iframe', 'src', elsewhere), /^frame-src/],
  ['a frame of itself', element('iframe', 'src', 'wiredesk://app/'), /^frame-src/],
  ['fetching', `await fetch('${elsewhere}')`, /^connect-src/],
  ['fetching its own files', `await fetch('/index.html')`, /^connect-src/],
  ['a socket', `new WebSocket('wss://elsewhere.example/')`, /^connect-src/],
  ['a beacon', `navigator.sendBeacon('${elsewhere}', 'a')`, /^connect-src/],
  ['a worker', `new Worker('/index.html')`, /^(worker-src|require)/],
  ['a base', element('base', 'href', elsewhere), /^base-uri/],
  ['a sound', element('audio', 'src', `${elsewhere}a.mp3`), /^media-src/],
  [
    'sending a form',
    `const form = document.body.appendChild(document.createElement('form'))
     form.action = '${elsewhere}'
     form.submit()
     setTimeout(() => form.remove(), 100)`,
    /^form-action/,
  ],
] as const

for (const [what, attempt, directive] of attempts) {
  test(`the page's policy stops ${what}`, async ({ launched: { page } }) => {
    const violations = await violationsOf(page, attempt)
    expect(violations.filter((violated) => directive.test(violated))).not.toEqual([])
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  })
}

test('the policy comes with the response, with a nonce of its own each time', async ({
  launched: { app },
}) => {
  const policies = await app.evaluate(({ session }) =>
    Promise.all(
      [1, 2].map(async () => {
        const response = await session.defaultSession.fetch('wiredesk://app/')
        return response.headers.get('content-security-policy') ?? ''
      }),
    ),
  )
  expect(new Set(policies).size).toBe(2)
  for (const policy of policies) {
    expect(policy).not.toMatch(/unsafe|\*|https?:|blob:|strict-dynamic|allow-duplicates/)
  }
})
