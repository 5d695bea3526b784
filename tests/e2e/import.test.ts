import { expect, test } from '@playwright/test'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { DeskLine, PageCall } from '../../shared/ipc/desk-api.ts'
import { desk, deskJson } from '../support/command-line.ts'
import { dropFiles } from '../support/drop-files.ts'
import { launchApp } from '../support/launch-app.ts'

const item = (number: number, more: object = {}): string =>
  JSON.stringify({
    uri: `tag:harbour.example,2026:${number}`,
    version: '1',
    headlines: [{ role: 'main', value: `Ferry ${number} sails` }],
    bodies: [{ contentType: 'text/html', value: '<p>Words.</p>' }],
    subjects: [{ name: 'ferries', rel: 'about' }],
    versionCreated: '2026-11-21T14:00:00+02:00',
    ...more,
  })

test('files dropped on the window are looked at, taken in, and taken back as one', async () => {
  const work = await mkdtemp(join(tmpdir(), 'wiredesk-import-'))
  const folder = join(work, 'desk')
  await desk('create', folder, '--name', 'Harbour Wire')
  const wire = join(work, 'wire.jsonl')
  await writeFile(wire, [item(1), item(2), '{"uri": "tag:a,2026:3"'].join('\n'))
  const launched = await launchApp({ desk: folder })
  const { page } = launched
  await page.getByText('No articles yet').waitFor()

  await dropFiles(page, [wire])
  const dialog = page.getByRole('dialog', { name: 'Import' })
  await expect(dialog.getByText('2 new articles')).toBeVisible()
  await expect(dialog.getByText('1 cannot be read')).toBeVisible()
  await expect(dialog.getByText('Tags that will be made: ferries')).toBeVisible()
  expect(await deskJson('articles', folder)).toMatchObject({ total: 0 })

  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(dialog.getByText(/^2 articles taken in/)).toBeVisible()
  expect(await deskJson('articles', folder)).toMatchObject({ total: 2 })
  await dialog.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(/^2 articles taken back/)).toBeVisible()
  expect(await deskJson('articles', folder)).toMatchObject({ total: 0 })
  expect((await desk('check', folder)).code).toBe(0)

  await launched.close()
  await rm(work, { recursive: true, force: true })
})

test('a page cannot have a path looked at that nobody dropped', async () => {
  const work = await mkdtemp(join(tmpdir(), 'wiredesk-import-'))
  const folder = join(work, 'desk')
  await desk('create', folder, '--name', 'Harbour Wire')
  const launched = await launchApp({ desk: folder })
  const { page } = launched
  await page.getByText('No articles yet').waitFor()
  const answers = await page.evaluate(async () => {
    const line = Reflect.get(window, 'desk') as DeskLine
    const outcome = (files: unknown[]): Promise<string> =>
      new Promise((resolve) => {
        const mine = Math.random()
        line.onAnswer((number, { ok }) => {
          if (number === mine) resolve(ok ? 'looked' : 'refused')
        })
        try {
          line.lookAtFiles(mine, files)
        } catch {
          resolve('refused')
        }
      })
    const askedByName = (): string => {
      try {
        line.ask(Math.random(), 'import.look' as PageCall, { paths: ['/etc/passwd'] })
        return 'asked'
      } catch {
        return 'refused'
      }
    }
    return {
      named: askedByName(),
      made: await outcome([new File(['{}'], '/etc/passwd')]),
      text: await outcome(['/etc/passwd']),
      shaped: await outcome([{ path: '/etc/passwd', name: 'passwd' }]),
    }
  })
  expect(answers).toEqual({
    named: 'refused',
    made: 'refused',
    text: 'refused',
    shaped: 'refused',
  })
  await launched.close()
  await rm(work, { recursive: true, force: true })
})
