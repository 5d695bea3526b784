import { expect } from '@playwright/test'

import { askOnLine } from '../../support/ask-main.ts'
import { test } from '../../support/secured-app.ts'

const good = ['https://www.example.com/story', 'mailto:desk@example.com']
const bad = [
  'javascript:alert(1)',
  'file:///etc/passwd',
  'file://server/share',
  '\\\\server\\share\\a.exe',
  'https://user:password@example.com/',
  'http://127.0.0.1:9229/json',
  'smb://server/share',
  'ms-msdt:/id',
  'wiredesk://app/',
  'mailto:desk@example.com?attach=/etc/passwd',
]

test('only web and mail addresses leave the app, and those to the system', async ({
  launched: { app, page },
}) => {
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Reflect.set(globalThis, 'opened', opened)
    shell.openExternal = async (address) => void opened.push(address)
  })
  const asks = [...good, ...bad].map((address) => ['window.openLink', { address }] as const)
  const answers = await page.evaluate(askOnLine, asks)
  expect(answers.map(({ ok }) => ok)).toEqual([...good.map(() => true), ...bad.map(() => false)])
  expect(await app.evaluate(() => Reflect.get(globalThis, 'opened') as string[])).toEqual(good)
})
