import { join } from 'node:path'

import { expect, it } from 'vitest'

import { chosenFolders } from '../../../electron/export/chosen-folders.ts'
import { destinationMemory } from '../../../electron/export/destinations.ts'
import { exportHandlers } from '../../../electron/export/handlers.ts'
import { aFolder } from '../../support/a-folder.ts'
import { guidOf, noon } from '../../support/an-article.ts'

const far =
  process.platform === 'win32' ? '\\\\elsewhere.example\\share' : '/net/elsewhere.example/share'

async function anExport(chosen: string | null = null) {
  const did: string[] = []
  const handlers = exportHandlers({
    clock: () => noon,
    folder: await aFolder(),
    resources: '',
    // The first thing an export does is to save; here it does no more.
    saveWorkingCopies: () => Promise.reject(new Error('begun')),
    workerFile: '',
    chooseFolder: () => Promise.resolve(chosen),
    chosen: chosenFolders(await aFolder()),
    memory: destinationMemory(await aFolder()),
    showFolder: (folder) => Promise.resolve(void did.push(folder)),
    tellProgress: () => did.push('progress'),
  })
  const run = (out: string) =>
    handlers['export.run']({ format: 'html', out, query: '', isOnlyNew: false })
  return { handlers, run, did }
}

it('a page cannot send the desk to another computer by naming a folder there', async () => {
  const { run } = await anExport()
  await expect(run(far)).rejects.toThrow('is on another computer, so nothing was written')
})

it('a person can, by choosing that folder once', async () => {
  const { handlers, run } = await anExport(far)
  expect(await handlers['export.chooseFolder']()).toBe(far)
  await expect(run(far)).rejects.toThrow('begun')
  await expect(run(`${far}/more`)).rejects.toThrow('is on another computer')
})

it('an archive may be typed in a folder of another computer that was chosen once', async () => {
  const { handlers, run } = await anExport(far)
  await handlers['export.chooseFolder']()
  await expect(run(join(far, 'site.zip'))).rejects.toThrow('begun')
  await expect(run(join(far, 'more', 'site.zip'))).rejects.toThrow('is on another computer')
})

it.each(['site', '~/site', '../site', '/site\0'])('%j is not a whole path', async (out) => {
  const { run } = await anExport()
  await expect(run(out)).rejects.toThrow('is not a whole path, so nothing was written')
})

it.each([
  ['a search', { query: 'ferry' }],
  ['a choice by hand', { guids: [guidOf('one')] }],
  ['only what is new', { isOnlyNew: true }],
])('a copy of the desk is not made with %s', async (_, chosen) => {
  const { handlers } = await anExport()
  const wish = { format: 'desk', out: await aFolder(), query: '', isOnlyNew: false }
  await expect(handlers['export.run']({ ...wish, ...chosen })).rejects.toThrow('holds everything')
  await expect(handlers['export.run'](wish)).rejects.toThrow('begun')
})

it('each format says whom it is for', async () => {
  const { handlers } = await anExport()
  const formats = await handlers['export.formats']()
  const offered = new Map(formats.map(({ id, audience }) => [id, audience]))
  expect([offered.get('html'), offered.get('ninjs'), offered.get('desk')]).toEqual([
    'readers',
    'systems',
    'desk',
  ])
})

it('a folder of this computer may be typed', async () => {
  const { run } = await anExport()
  await expect(run(await aFolder())).rejects.toThrow('begun')
})

it('before anything was exported there is nothing to show', async () => {
  const { handlers, did } = await anExport()
  await handlers['export.showFolder']({ out: '/' })
  expect(did).toEqual([])
})
