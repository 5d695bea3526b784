import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { toLine } from '../../../electron/store/journal-line.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import { aDeskFolder } from '../../support/a-desk-folder.ts'
import { aFilledDesk } from '../../support/a-filled-desk.ts'
import { aFolder } from '../../support/a-folder.ts'
import { runHere } from '../../support/a-terminal.ts'
import { anArticle, guidOf, noon } from '../../support/an-article.ts'
import { readManifest, snapshot } from '../../support/read-site.ts'
import { unzipped } from '../../support/unzipped.ts'

describe('export --to desk', () => {
  it('writes the whole desk as one archive, and names each story', async () => {
    const out = join(await aFolder(), 'desk.zip')
    const answer = await runHere(
      'export',
      await aFilledDesk(),
      '--to',
      'desk',
      '--out',
      out,
      '--json',
    )
    expect(answer.json()).toMatchObject({ outcome: 'written', written: 3, omitted: [] })
    const manifest = (await unzipped(out)).get('manifest.json')?.toString() ?? ''
    expect(JSON.parse(manifest)).toMatchObject({ format: 'desk', articles: [{}, {}, {}] })
  })

  it.each([
    ['--articles', 'ferry'],
    ['--list', 'hot'],
    ['--since', '2026-11-23T00:00:00Z'],
  ])('is wrong usage with %s, since a desk is copied whole', async (option, value) => {
    const out = join(await aFolder(), 'desk.zip')
    const answer = await runHere('export', 'd', '--to', 'desk', '--out', out, option, value)
    expect(answer.code).toBe(2)
    expect(answer.err).toContain(`${option} is no use with --to desk`)
  })

  it('takes along what was typed before a crash', async () => {
    const folder = await aDeskFolder()
    const store = await openDesk(folder)
    await store.change(() => ({ change: { articles: [anArticle('one')] }, result: null }))
    await store.close()
    const record = {
      guid: guidOf('one'),
      sequence: 0,
      at: noon,
      base: anArticle('one').content,
      change: { kind: 'fields', fields: { headline: 'Typed last' } },
    }
    await appendFile(join(folder, 'journal.jsonl'), toLine(record))
    const out = join(await aFolder(), 'copy')
    await runHere('export', folder, '--to', 'desk', '--out', out)
    const [article] = (await readManifest(out)).articles
    const file = article !== undefined && 'file' in article ? article.file : ''
    expect(await readFile(join(out, file), 'utf8')).toContain('Typed last')
  })

  it('copies a desk that is open elsewhere as it is', async () => {
    const folder = await aFilledDesk()
    const open = await openDesk(folder)
    const out = join(await aFolder(), 'copy')
    const answer = await runHere('export', folder, '--to', 'desk', '--out', out)
    await open.close()
    expect(answer).toMatchObject({ code: 0 })
    expect(Object.keys(await snapshot(out))).toContain('manifest.json')
  })

  it('never lands in a folder of somebody else’s', async () => {
    const out = await aFolder()
    await mkdir(join(out, 'photos'))
    const answer = await runHere('export', await aFilledDesk(), '--to', 'desk', '--out', out)
    expect(answer.code).toBe(1)
    expect(answer.err).toContain('photos')
  })
})
