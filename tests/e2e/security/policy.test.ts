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
   it.${field} = ${address}
   document.body.append(it)
   setTimeout(() => it.remove(), 100)`
const text = (value: string) => `'${value}'`
const elsewhere = 'https://elsewhere.example/'
const away = (file: string) => text(elsewhere + file)

/**
 * `trust` is a policy as a clipboard that went bad would have it: what it lets through, only the
 * directive that is named can stop. So each directive has attempts that no other one answers.
 */
const attempts = [
  ['a sound', 'default-src', element('audio', 'src', away('a.mp3')), 'media-src'],
  [
    'a script from elsewhere',
    'script-src',
    element('script', 'src', `trust.createScriptURL(${away('a.js')})`),
    'script-src-elem',
  ],
  [
    'an inline script',
    'script-src',
    element('script', 'textContent', `trust.createScript('window.ran = true')`),
    'script-src-elem',
  ],
  ['a module from elsewhere', 'script-src', `await import(${away('a.js')})`, 'script-src-elem'],
  [
    'a module out of data:',
    'script-src',
    `await import('data:text/javascript,window.ran = true')`,
    'script-src-elem',
  ],
  ['eval', 'script-src', `(0, eval)(trust.createScript('window.ran = true'))`, 'script-src'],
  [
    'a handler in an attribute',
    'script-src',
    `document.body.setAttribute('onclick', trust.createScript('ran = true'))
     document.body.click()
     document.body.removeAttribute('onclick')`,
    'script-src-attr',
  ],
  [
    'a stylesheet from elsewhere',
    'style-src',
    `const it = document.createElement('link')
     it.rel = 'stylesheet'
     it.href = ${away('a.css')}
     document.head.append(it)
     setTimeout(() => it.remove(), 100)`,
    'style-src-elem',
  ],
  [
    'an inline style',
    'style-src',
    element('style', 'textContent', text('p { color: red }')),
    'style-src-elem',
  ],
  [
    'a style in an attribute',
    'style-src',
    `document.body.setAttribute('style', 'color: red')
     document.body.removeAttribute('style')`,
    'style-src-attr',
  ],
  ['a picture from elsewhere', 'img-src', element('img', 'src', away('a.png')), 'img-src'],
  ['a font', 'font-src', `await new FontFace('x', 'url(${elsewhere}a.woff2)').load()`, 'font-src'],
  ['fetching', 'connect-src', `await fetch(${away('')})`, 'connect-src'],
  ['fetching its own files', 'connect-src', `await fetch('/index.html')`, 'connect-src'],
  ['a socket', 'connect-src', `new WebSocket('wss://elsewhere.example/')`, 'connect-src'],
  ['a stream of events', 'connect-src', `new EventSource(${away('')})`, 'connect-src'],
  ['a beacon', 'connect-src', `navigator.sendBeacon(${away('')}, 'a')`, 'connect-src'],
  ['a frame from elsewhere', 'frame-src', element('iframe', 'src', away('')), 'frame-src'],
  [
    'a frame of itself',
    'frame-src',
    element('iframe', 'src', text('wiredesk://app/')),
    'frame-src',
  ],
  ['a base', 'base-uri', element('base', 'href', away('')), 'base-uri'],
  [
    'sending a form',
    'form-action',
    `const form = document.body.appendChild(document.createElement('form'))
     form.action = ${away('')}
     form.submit()
     setTimeout(() => form.remove(), 100)`,
    'form-action',
  ],
  [
    'an object',
    'object-src',
    element('object', 'data', `trust.createScriptURL(${away('a.pdf')})`),
    'object-src',
  ],
  [
    'an embedded document',
    'object-src',
    element('embed', 'src', `trust.createScriptURL(${away('a.pdf')})`),
    'object-src',
  ],
  ['a worker', 'worker-src', `new Worker(trust.createScriptURL('/assets/a.js'))`, 'worker-src'],
  [
    'HTML out of text',
    'require-trusted-types-for',
    `document.createElement('p').innerHTML = '<b>a</b>'`,
    'require-trusted-types-for',
  ],
  [
    'the text of a script',
    'require-trusted-types-for',
    element('script', 'textContent', text('window.ran = true')),
    'require-trusted-types-for',
  ],
  [
    'the address of a script',
    'require-trusted-types-for',
    element('script', 'src', text('/a.js')),
    'require-trusted-types-for',
  ],
  [
    'a policy of its own',
    'trusted-types',
    `trustedTypes.createPolicy('mine', {})`,
    'trusted-types',
  ],
  [
    'the default policy',
    'trusted-types',
    `trustedTypes.createPolicy('default', {})`,
    'trusted-types',
  ],
  [
    'a second clipboard policy',
    'trusted-types',
    `trustedTypes.createPolicy('ProseMirrorClipboard', {})`,
    'trusted-types',
  ],
] as const

test.beforeAll(async ({ launched: { page } }) => {
  await page.waitForLoadState()
  // Before anything is pasted, the one policy's name is still free.
  await page.reload()
  await page.evaluate(() => {
    const same = (value: string): string => value
    const rules = { createHTML: same, createScript: same, createScriptURL: same }
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: object) => object }
    }
    Reflect.set(window, 'trust', trustedTypes.createPolicy('ProseMirrorClipboard', rules))
  })
})

test.afterAll(async ({ launched: { page } }) => {
  await page.reload()
})

for (const [what, directive, attempt, violated] of attempts) {
  test(`${directive} stops ${what}`, async ({ launched: { page } }) => {
    expect(await violationsOf(page, attempt)).toContain(violated)
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  })
}

test('frame-ancestors stops our page inside another', async ({ launched: { app } }) => {
  const complaints = await app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false })
    const { webContents } = window
    // What would stop it sooner is not asked here.
    webContents.removeAllListeners('will-frame-navigate')
    const found: string[] = []
    webContents.on('console-message', (...told: unknown[]) => found.push(String(told[2])))
    await window.loadURL('data:text/html,<iframe src="wiredesk://app/"></iframe>')
    await new Promise((resolve) => setTimeout(resolve, 300))
    window.destroy()
    return found
  })
  expect(complaints.join()).toContain(`frame-ancestors 'none'`)
})

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
