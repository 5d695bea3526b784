import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { expect, it } from 'vitest'

import { nodeDisk } from '../../../electron/disk/node-disk.ts'
import { openDeskFiles } from '../../../electron/store/desk-files.ts'
import { deskFolder } from '../../../electron/store/desk-folder.ts'
import { toBytes } from '../../../electron/store/document-bytes.ts'
import { documentKinds } from '../../../electron/store/document-kind.ts'
import { readLaunch, readLaunches } from '../../../electron/store/read-launches.ts'
import { seal } from '../../../electron/store/sealed.ts'
import type { Launch } from '../../../shared/list/launch.ts'
import { aDeskFolder } from '../../support/a-desk-folder.ts'
import { minutesAgo } from '../../support/a-head.ts'
import { aLaunch } from '../../support/a-launch.ts'
import { launchesOf } from '../../support/launches-of.ts'

async function aDeskOf(files: Readonly<Record<string, Uint8Array>>) {
  const folder = await aDeskFolder()
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  return openDeskFiles(nodeDisk, folder, { isReadOnly: true })
}

const bytesOf = (launch: Launch) => toBytes(documentKinds.launch, launch)

it('launches come in their order, the ninth of a second before its tenth', async () => {
  const launches = [aLaunch(9, 5, { hot: 'a' }), aLaunch(10, 5, { hot: 'b' }), aLaunch(11, 4, {})]
  const files = await aDeskOf(
    Object.fromEntries(launches.map((launch) => [deskFolder.launch(launch), bytesOf(launch)])),
  )
  const found = await launchesOf({ launches: () => readLaunches(files) })
  expect(found.map(({ turn }) => turn)).toEqual([9, 10, 11])
  expect(await readLaunch(files, { at: minutesAgo(5), turn: 10 })).toEqual(launches[1])
  expect(await readLaunch(files, { at: minutesAgo(5), turn: 12 })).toBeNull()
})

it('launches of an older Wiredesk do not say how their lists were filled, and were of open lists', async () => {
  const {
    filling: _,
    isClosed: _isClosed,
    ...hot
  } = aLaunch(3, 5, { hot: 'a' }).lists['hot'] ?? fail()
  const document = { ...aLaunch(3, 5, {}), lists: { hot } }
  const older = { at: minutesAgo(90), lists: { hot: [{ guid: 'a', headline: 'A' }] } }
  const files = await aDeskOf({
    [deskFolder.launch(document)]: seal({ kind: 'launch', schema: 1, document }),
    [deskFolder.launchesBefore]: seal({ kind: 'launches', schema: 1, document: [older] }),
  })
  const found = await launchesOf({ launches: () => readLaunches(files) })
  expect(found).toMatchObject([
    { at: older.at, turn: 0, lists: { hot: { filling: null, isClosed: false } } },
    { turn: 3, lists: { hot: { ...hot, filling: null, isClosed: false } } },
  ])
  expect(await readLaunch(files, { at: older.at, turn: 0 })).toEqual(found[0])
})

function fail(): never {
  throw new Error('a list')
}
