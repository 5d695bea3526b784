import { expect, type Page } from '@playwright/test'

import { test } from '../../support/secured-app.ts'

const address = 'wiredesk-preview://desk/homepage/live'

/** Puts the preview into our page, as its own screens do but without their own sandbox. */
async function previewIn(page: Page, mark: string) {
  const src = `${address}?${mark}`
  await page.evaluate((src) => {
    document.body.appendChild(document.createElement('iframe')).src = src
  }, src)
  const find = () => page.frames().find((frame) => frame.url() === src)
  await expect.poll(find).toBeDefined()
  const frame = find()
  await frame?.waitForLoadState()
  return frame
}

test('the preview has no origin, no script and no way to our page', async ({
  launched: { page },
}) => {
  const frame = await previewIn(page, 'script')
  const found = await frame?.evaluate(() => {
    const script = document.body.appendChild(document.createElement('script'))
    script.textContent = 'window.ran = true'
    const isClosed = (read: () => unknown): boolean => {
      try {
        read()
        return false
      } catch {
        return true
      }
    }
    return {
      origin: self.origin,
      ran: 'ran' in window,
      desk: 'desk' in window,
      isParentClosed: isClosed(() => window.parent.document),
      isStorageClosed: isClosed(() => window.localStorage),
    }
  })
  expect(found).toEqual({
    origin: 'null',
    ran: false,
    desk: false,
    isParentClosed: true,
    isStorageClosed: true,
  })
})

test('the preview shows its own style and letters all the same', async ({ launched: { page } }) => {
  const frame = await previewIn(page, 'style')
  const found = await frame?.evaluate(async () => {
    await document.fonts.ready
    const states = [...document.fonts].map(({ status }) => status)
    return { rules: document.styleSheets.length, loaded: states.includes('loaded'), states }
  })
  expect(found?.rules).toBeGreaterThan(0)
  expect(found?.loaded).toBe(true)
  expect(found?.states).not.toContain('error')
})

test('no page but ours can frame the preview', async ({ launched: { app } }) => {
  const complaints = await app.evaluate(async ({ BrowserWindow }, src) => {
    const window = new BrowserWindow({ show: false })
    const found: string[] = []
    window.webContents.on('console-message', (...told: unknown[]) => found.push(String(told[2])))
    await window.loadURL(`data:text/html,<iframe src="${src}"></iframe>`)
    await new Promise((resolve) => setTimeout(resolve, 300))
    window.destroy()
    return found
  }, address)
  expect(complaints.join()).toContain('frame-ancestors wiredesk:')
})

const added = (tag: string, field: string, value: string) =>
  `document.body.append(Object.assign(document.createElement('${tag}'), { ${field}: '${value}' }))`

/** What each tries, and words that only its own refusal says; a page's earlier ones are told again. */
const attempts = [
  ['a frame', 'default-src', added('iframe', 'src', 'https://frame.example/'), 'frame.example'],
  ['a sound', 'default-src', added('audio', 'src', 'https://sound.example/'), 'sound.example'],
  [
    'fetching',
    'default-src',
    `void fetch('https://fetch.example/').catch(() => {})`,
    'fetch.example',
  ],
  [
    'an inline style',
    'style-src',
    added('style', 'textContent', 'p { color: red }'),
    'inline style',
  ],
  ['a picture', 'img-src', added('img', 'src', 'https://picture.example/'), 'picture.example'],
  [
    'a font',
    'font-src',
    `void new FontFace('x', 'url(https://font.example/)').load().catch(() => {})`,
    'font.example',
  ],
  ['a base', 'base-uri', added('base', 'href', 'https://base.example/'), 'base.example'],
] as const

for (const [what, directive, attempt, words] of attempts) {
  test(`in the preview ${directive} stops ${what}`, async ({ launched: { page } }) => {
    const told: string[] = []
    const listen = (message: { text: () => string }) => void told.push(message.text())
    page.on('console', listen)
    const frame = await previewIn(page, `attempt-${words.replace(/\W/g, '-')}`)
    await frame?.evaluate(attempt)
    const refusals = () =>
      told.filter((line) => line.includes(words) && line.includes(`directive: "${directive} `))
    await expect.poll(refusals).not.toEqual([])
    page.off('console', listen)
  })
}
