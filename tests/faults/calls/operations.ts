import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { nodeDisk } from '../../../electron/disk/node-disk.ts'
import { createDesk } from '../../../electron/store/create-desk.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import { openJournal } from '../../../electron/store/journal.ts'
import { newDesk } from '../../../shared/desk/new-desk.ts'
import { inProject } from '../../../build/project.mjs'
import { anArticle, articleOf, aTag, aVersion, guidOf, noon } from '../../support/an-article.ts'
import { writeWire } from '../power/wires.ts'

/** Something that a person or a script does, in a process of its own on a folder of its own. */
export type Operation = {
  readonly name: string
  /** Makes what it begins with, below `home`. */
  readonly prepare: (home: string) => Promise<void>
  /** What plain Node is given. */
  readonly program: (home: string) => readonly string[]
  /** What it leaves outside the desk, where it does; old or new as a whole. */
  readonly target?: string
}

export const deskIn = (home: string): string => join(home, 'desk')
const targetIn = (home: string): string => join(home, 'out')

/** A desk of a few stories, one of them released, with a list to launch. */
async function aDesk(home: string): Promise<void> {
  const folder = deskIn(home)
  await createDesk(folder, newDesk({ name: 'Calls' }))
  const store = await openDesk(folder)
  const versions = ['one', 'two'].map((name) => aVersion(name))
  const articles = [anArticle('draft'), ...versions.map(articleOf)]
  await store.change(() => ({
    change: { articles, versions, tags: [aTag('port')] },
    result: null,
  }))
  await store.close()
}

/** As a kill leaves it: text in the journal, a file of a save that was cut off, nothing closed. */
async function aDeskCutOff(home: string): Promise<void> {
  await aDesk(home)
  const folder = deskIn(home)
  const journal = await openJournal(nodeDisk, folder)
  const { guid, content } = anArticle('draft')
  await journal.append({
    guid,
    sequence: 1,
    at: noon,
    base: content,
    change: { kind: 'fields', fields: { headline: 'Typed before the kill' } },
  })
  await journal.close()
  await writeFile(join(folder, '.wiredesk-0123456789abcdef.tmp'), 'half')
  await writeFile(join(folder, 'lock'), '{}')
}

async function withExport(home: string): Promise<void> {
  await aDesk(home)
  await mkdir(targetIn(home))
  await writeFile(
    join(targetIn(home), 'manifest.json'),
    '{"format":"ninjs","formatVersion":"3.1","desk":"Calls","articles":[],"lists":[]}',
  )
}

export function operations({
  saver,
  cli,
}: {
  readonly saver: string
  readonly cli: string
}): readonly Operation[] {
  const draft = guidOf('draft')
  const published = ['one', 'two'].map(guidOf).join(',')
  return [
    {
      name: 'typing, a fold and a close',
      prepare: aDesk,
      program: (home) => [saver, deskIn(home), draft, '3'],
    },
    {
      name: 'a start after a kill',
      prepare: aDeskCutOff,
      program: (home) => [saver, deskIn(home), draft, '0'],
    },
    {
      name: 'a launch',
      prepare: aDesk,
      program: (home) => [cli, 'list', deskIn(home), 'hot', '--set', published, '--launch'],
    },
    {
      name: 'an import with a picture',
      prepare: async (home) => {
        await aDesk(home)
        await writeWire(home, 1)
      },
      program: (home) => [cli, 'import', deskIn(home), join(home, 'wire-1', 'wire.jsonl')],
    },
    {
      name: 'an export over an older one',
      prepare: withExport,
      program: (home) => [cli, 'export', deskIn(home), '--to', 'ninjs', '--out', targetIn(home)],
      target: 'out',
    },
    {
      name: 'an export into an archive',
      prepare: aDesk,
      program: (home) => [
        cli,
        'export',
        deskIn(home),
        '--to',
        'ninjs',
        '--out',
        `${targetIn(home)}.zip`,
      ],
      target: 'out.zip',
    },
    {
      name: 'a desk of an older Wiredesk, written for the first time',
      prepare: (home) =>
        cp(inProject('tests', 'fixtures', 'desk-3'), deskIn(home), { recursive: true }),
      program: (home) => [saver, deskIn(home), '', '0'],
    },
    {
      name: 'a new desk',
      prepare: () => Promise.resolve(),
      program: (home) => [cli, 'create', deskIn(home), '--name', 'New desk'],
    },
  ]
}

/** A folder of its own, with a name that a trace prints as it is. */
export async function aHome(): Promise<{ home: string; remove: () => Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'wiredesk-calls-'))
  return { home, remove: () => rm(home, { recursive: true, force: true }) }
}
