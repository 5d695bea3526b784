import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { beforeEach, describe, expect, it } from 'vitest'

import type { ExportWish } from '../../../electron/export/export-wish.ts'
import { runExport } from '../../../electron/export/run-export.ts'
import { aDesk } from '../../support/a-desk.ts'
import { aFolder } from '../../support/a-folder.ts'
import { aVersion } from '../../support/an-article.ts'
import { anExportWish } from '../../support/export-wish.ts'
import { zipOf } from '../../support/zip-of.ts'

let folder = ''
let wish: ExportWish

beforeEach(async () => {
  folder = await aFolder()
  wish = await anExportWish(folder)
})

const mode = 0o100644
const versions = [aVersion('one')]
const reader = () => aDesk({ folder: join(folder, 'desk'), versions })

describe('an archive to export to', () => {
  const zip = () => ({ ...wish, out: join(folder, 'site.zip') })

  it('may be new, or a previous export of any format', async () => {
    await runExport(reader(), { ...zip(), format: 'rss' })
    await expect(runExport(reader(), zip())).resolves.toMatchObject({ written: 1 })
    await expect(runExport(reader(), zip())).resolves.toMatchObject({ written: 1 })
  })

  it.each([
    ['is no archive', Buffer.from('years of work')],
    ['is empty', Buffer.alloc(0)],
    ['is an archive of anybody’s', zipOf([{ name: 'thesis.txt', content: 'work', mode }])],
    ['has a manifest of somebody else’s', zipOf([{ name: 'manifest.json', content: '{}', mode }])],
  ])('is refused when what stands there %s', async (_, bytes) => {
    await writeFile(zip().out, bytes)
    await expect(runExport(reader(), zip())).rejects.toThrow('not an archive that an export')
    expect(await readFile(zip().out)).toEqual(bytes)
  })

  it('is refused when somebody put a file into a previous export', async () => {
    await runExport(reader(), wish)
    const content = await readFile(join(wish.out, 'manifest.json'), 'utf8')
    const manifest = { name: 'manifest.json', content, mode }
    await writeFile(zip().out, zipOf([manifest, { name: 'notes.txt', content: 'mine', mode }]))
    await expect(runExport(reader(), zip())).rejects.toThrow('somebody changed it since')
    await writeFile(zip().out, zipOf([manifest]))
    await expect(runExport(reader(), zip())).resolves.toMatchObject({ written: 1 })
  })

  it('is refused when a folder has that name', async () => {
    await mkdir(zip().out)
    await expect(runExport(reader(), zip())).rejects.toThrow('is a folder')
  })

  it('is refused within the desk’s own folder', async () => {
    await mkdir(join(folder, 'desk'))
    const out = join(folder, 'desk', 'media.zip')
    await expect(runExport(reader(), { ...wish, out })).rejects.toThrow('desk’s own folder')
  })
})

describe('a folder to export to', () => {
  it('may be new, with folders above it that are new too', async () => {
    const out = join(folder, 'a', 'b', 'site')
    await runExport(reader(), { ...wish, out })
    expect(await readdir(out)).toContain('index.html')
  })

  it('may be empty, or hold a previous export with what file managers leave', async () => {
    await mkdir(wish.out)
    await runExport(reader(), wish)
    await writeFile(join(wish.out, '.DS_Store'), '')
    await expect(runExport(reader(), wish)).resolves.toMatchObject({ written: 1 })
  })

  it('is refused when it holds anybody’s files', async () => {
    await mkdir(wish.out)
    await writeFile(join(wish.out, 'thesis.txt'), 'years of work')
    await expect(runExport(reader(), wish)).rejects.toThrow(/holds “thesis.txt”/)
    expect(await readFile(join(wish.out, 'thesis.txt'), 'utf8')).toBe('years of work')
  })

  it('is refused when somebody put a file beside a previous export', async () => {
    await runExport(reader(), wish)
    await writeFile(join(wish.out, 'CNAME'), 'wire.example')
    await expect(runExport(reader(), wish)).rejects.toThrow(/holds “CNAME”/)
  })

  it('is refused when its manifest is somebody else’s', async () => {
    await mkdir(wish.out)
    await writeFile(join(wish.out, 'manifest.json'), '{"name":"my app"}')
    await expect(runExport(reader(), wish)).rejects.toThrow(/holds “manifest.json”/)
  })

  it('is refused when it is a file', async () => {
    await writeFile(wish.out, 'text')
    await expect(runExport(reader(), wish)).rejects.toThrow('is a file')
  })

  it.each(['desk', 'desk/site', '.'])(
    'is refused when it is %s, so that no desk is replaced',
    async (at) => {
      await mkdir(join(folder, 'desk'))
      const out = join(folder, at)
      await expect(runExport(reader(), { ...wish, out })).rejects.toThrow('desk’s own folder')
    },
  )

  it('is refused when a link leads into the desk', async () => {
    await mkdir(join(folder, 'desk'))
    await symlink(join(folder, 'desk'), join(folder, 'link'))
    const out = join(folder, 'link', 'site')
    await expect(runExport(reader(), { ...wish, out })).rejects.toThrow('desk’s own folder')
  })

  it('is followed when it is a link: the folder it leads to is replaced', async () => {
    await mkdir(join(folder, 'www'))
    await symlink(join(folder, 'www'), wish.out)
    await runExport(reader(), wish)
    expect(await readdir(join(folder, 'www'))).toContain('index.html')
  })

  it('is not touched when the app’s fonts are missing', async () => {
    const resources = join(folder, 'nowhere')
    await expect(runExport(reader(), { ...wish, resources })).rejects.toThrow('fonts')
    expect(await readdir(folder)).toEqual(['resources'])
  })
})
