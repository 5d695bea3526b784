import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from 'vitest'
import { electronRuntime, type Runtime } from '../../build/electron-runtime.mjs'

const official: Runtime = { path: '/official', version: '45.4.1', source: 'official' }
const old: Runtime = { path: '/old', version: '33.2.1', source: 'registry' }

function sources(
  here: Readonly<Partial<Record<'overridden' | 'installed' | 'downloaded', Runtime>>>,
) {
  const asked: string[] = []
  const source = (name: keyof typeof here) => () => {
    asked.push(name)
    return Promise.resolve(here[name] ?? null)
  }
  const registry = () => {
    asked.push('registry')
    return Promise.resolve(old)
  }
  return {
    asked,
    from: {
      overridden: source('overridden'),
      installed: source('installed'),
      downloaded: source('downloaded'),
      registry,
    },
  }
}

test('the pinned Electron is taken where it is installed, and nothing is fetched', async () => {
  const { from, asked } = sources({ installed: official })
  expect(await electronRuntime(from)).toBe(official)
  expect(asked).toEqual(['overridden', 'installed'])
})

test('where it is not installed it is downloaded', async () => {
  const { from } = sources({ downloaded: official })
  expect(await electronRuntime(from)).toBe(official)
})

test('the registry’s old one is the last resort', async () => {
  const { from, asked } = sources({})
  expect(await electronRuntime(from)).toBe(old)
  expect(asked).toEqual(['overridden', 'installed', 'downloaded', 'registry'])
})

test('a folder that is named is taken before all, with the version it says', async () => {
  const path = await mkdtemp(join(tmpdir(), 'wiredesk-electron-'))
  await writeFile(join(path, 'version'), 'v46.0.0\n')
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = path
  try {
    expect(await electronRuntime()).toEqual({ path, version: '46.0.0', source: 'override' })
  } finally {
    delete process.env['ELECTRON_OVERRIDE_DIST_PATH']
  }
})
