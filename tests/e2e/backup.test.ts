import { expect, test } from '@playwright/test'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { deskJson } from '../support/command-line.ts'
import { launchApp } from '../support/launch-app.ts'
import { makeSeedDesk } from '../support/seed-desk.ts'

test('a backup is made by keyboard, restored into a copy and opened; the desk stays as it is', async () => {
  const work = await mkdtemp(join(tmpdir(), 'wiredesk-backup-'))
  const [folder, copy] = [join(work, 'desk'), join(work, 'copy')]
  await makeSeedDesk(folder)
  const before = await readFile(join(folder, 'tags.json'))
  const { app, page, close } = await launchApp({ desk: folder })
  await expect(page.getByRole('navigation', { name: 'Desk' })).toBeVisible()
  await page.keyboard.press('Control+K')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.type('back up now')
  await expect(page.getByRole('option', { name: 'Back Up Now' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Backed up and read back')).toBeVisible()

  await page.keyboard.press('Control+5')
  const group = page.getByRole('region', { name: 'Backups' })
  await expect(group.getByText(/^Read back whole/)).toBeVisible()
  await page.getByRole('textbox', { name: 'Desk name' }).fill('Changed since')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Changed since').first()).toBeVisible()

  await group.getByRole('button', { name: /^Look at the backup of/ }).press('Enter')
  await expect(page.getByText('This is a backup')).toBeVisible()
  await expect(page.getByRole('button', { name: 'New article' })).toBeDisabled()
  await page.getByRole('button', { name: 'Back to the desk' }).press('Enter')
  await expect(page.getByText('This is a backup')).toBeHidden()
  await expect(page.getByText('Changed since').first()).toBeVisible()
  await page.keyboard.press('Control+5')

  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, copy)
  await group.getByRole('button', { name: /^Restore the backup of/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('stays as it is')
  await page.getByRole('button', { name: 'Choose a folder…' }).press('Enter')
  await expect(page.getByText('All of it came back whole')).toBeVisible()
  await expect(page.getByText('Changed since')).toBeHidden()
  await close()

  expect(await readFile(join(copy, 'tags.json'))).toEqual(before)
  expect(await readFile(join(folder, 'desk.json'), 'utf8')).toContain('Changed since')
  expect(await deskJson('check', copy)).toMatchObject({ ok: true })
  await rm(work, { recursive: true, force: true })
})

test('a backup whose disk was taken out says so over the desk, and nothing is written below it', async () => {
  const work = await mkdtemp(join(tmpdir(), 'wiredesk-backup-'))
  const [folder, stick] = [join(work, 'desk'), join(work, 'stick')]
  await makeSeedDesk(folder)
  await mkdir(stick)
  const { app, page, close } = await launchApp({ desk: folder })
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, stick)
  await expect(page.getByRole('navigation', { name: 'Desk' })).toBeVisible()
  await page.keyboard.press('Control+5')
  const group = page.getByRole('region', { name: 'Backups' })
  await group.getByRole('button', { name: 'Choose backup folder…' }).press('Enter')
  await expect(group.getByText(stick)).toBeVisible()
  await rm(stick, { recursive: true })
  await group.getByRole('button', { name: 'Back up now' }).press('Enter')
  const banner = page.getByRole('status').filter({ hasText: 'There is no backup of this desk yet' })
  await expect(banner).toContainText('its disk was taken out')
  await banner.getByRole('button', { name: 'Backups' }).press('Enter')
  await expect(group.getByRole('button', { name: 'Back up now' })).toBeFocused()
  await close()
  expect(await readdir(work)).not.toContain('stick')
  await rm(work, { recursive: true, force: true })
})
