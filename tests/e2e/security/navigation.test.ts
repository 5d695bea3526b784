import { expect, type Page } from '@playwright/test'

import { test } from '../../support/secured-app.ts'

const home = 'wiredesk://app/'

/** Runs `attempt`, then answers whether the page is still the very same document. */
async function staysAfter(page: Page, attempt: string): Promise<boolean> {
  await page.evaluate(`window.mark = 'here'`)
  await page.evaluate(attempt).catch(() => {})
  await page.waitForTimeout(250)
  const isMarked = await page.evaluate(`window.mark === 'here'`)
  return page.url() === home && isMarked === true
}

const link = (address: string, more = '') => `(() => {
  const link = document.body.appendChild(document.createElement('a'))
  link.href = '${address}'
  ${more}
  link.click()
  link.remove()
})()`

const attempts = [
  ['is sent to the web', `location.href = 'https://elsewhere.example/'`],
  ['is sent to a file', `location.href = 'file:///etc/passwd'`],
  ['is sent to data', `location.href = 'data:text/html,elsewhere'`],
  ['is sent to the preview', `location.href = 'wiredesk-preview://desk/homepage/live'`],
  ['is sent to a picture', `location.href = 'wiredesk-media://media/a.png'`],
  ['is sent to another of our files', `location.href = 'wiredesk://app/licenses.md'`],
  ['is loaded again by itself', `location.reload()`],
  ['follows a link', link('https://elsewhere.example/')],
  [
    'follows a link into a new window',
    link('https://elsewhere.example/', `link.target = '_blank'`),
  ],
  ['follows a link that saves', link('data:text/plain,a', `link.download = 'a.txt'`)],
  [
    'is refreshed',
    `(() => {
      const meta = document.head.appendChild(document.createElement('meta'))
      meta.httpEquiv = 'refresh'
      meta.content = '0; url=https://elsewhere.example/'
      setTimeout(() => meta.remove(), 100)
    })()`,
  ],
] as const

for (const [what, attempt] of attempts) {
  test(`the page stays when it ${what}`, async ({ launched: { app, page } }) => {
    expect(await staysAfter(page, attempt)).toBe(true)
    expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
  })
}

test('the page opens no window, whatever it is called with', async ({
  launched: { app, page },
}) => {
  const opened = await page.evaluate(() =>
    ['about:blank', 'wiredesk://app/', 'https://elsewhere.example/', 'data:text/html,a', '']
      .map((address) => window.open(address, '_blank', 'popup,nodeIntegration=yes'))
      .filter((other) => other !== null),
  )
  expect(opened).toEqual([])
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
})

test('a preview’s frame goes nowhere but to the preview', async ({ launched: { page } }) => {
  await page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'))
    frame.id = 'security-test'
    frame.src = 'wiredesk-preview://desk/homepage/live'
  })
  const where = () =>
    page
      .frames()
      .slice(1)
      .map((frame) => frame.url())
  await expect.poll(where).toContain('wiredesk-preview://desk/homepage/live')
  for (const address of ['data:text/html,a', 'wiredesk-media://media/a.png', 'wiredesk://app/']) {
    await page.evaluate((to) => {
      const frame = document.querySelector<HTMLIFrameElement>('#security-test')
      frame?.contentWindow?.location.replace(to)
    }, address)
    await page.waitForTimeout(200)
    expect(where()).not.toContain(address)
  }
  await page.evaluate(() => document.querySelector('#security-test')?.remove())
})

test('a frame goes nowhere else even where no policy holds it', async ({ launched: { app } }) => {
  const inside = await app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false })
    await window.loadURL('data:text/html,<iframe src="data:text/html,inner"></iframe>')
    await new Promise((resolve) => setTimeout(resolve, 300))
    const urls = window.webContents.mainFrame.frames.map(({ url }) => url)
    window.destroy()
    return urls
  })
  expect(inside).toEqual([''])
})

test('a redirect is not followed', async ({ launched: { app } }) => {
  const ended = await app.evaluate(async ({ BrowserWindow, session }) => {
    const other = session.fromPartition('redirects')
    other.protocol.handle('wiredesk', ({ url }) =>
      url.endsWith('/there')
        ? new Response('there')
        : new Response(null, { status: 302, headers: { location: 'wiredesk://app/there' } }),
    )
    const window = new BrowserWindow({ show: false, webPreferences: { session: other } })
    await window.loadURL('wiredesk://app/').catch(() => {})
    const url = window.webContents.getURL()
    window.destroy()
    return url
  })
  expect(ended).not.toContain('there')
})

test('nothing is saved to disk by a download', async ({ launched: { app } }) => {
  const state = await app.evaluate(async ({ session }) => {
    const ended = new Promise<string>((resolve) => {
      session.defaultSession.once('will-download', (event) => {
        setTimeout(() => resolve(event.defaultPrevented ? 'refused' : 'saved'))
      })
    })
    session.defaultSession.downloadURL('wiredesk://app/index.html')
    return ended
  })
  expect(state).toBe('refused')
})
