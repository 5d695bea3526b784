import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { runImport } from '../../../electron/import/run-import.ts'
import { openMediaStore } from '../../../electron/media/media-store.ts'
import { createDesk } from '../../../electron/store/create-desk.ts'
import type { DeskStore } from '../../../electron/store/desk-store.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { newArticle } from '../../../shared/article/new-article.ts'
import { newDesk } from '../../../shared/desk/new-desk.ts'
import { instantOf } from '../../../shared/instant/instant-of.ts'
import { aRelease } from '../../support/a-release.ts'
import { figureOf } from '../figure.ts'
import { interleave } from '../interleave.ts'
import type { Measure } from '../measure.ts'
import { bodyOf, reutersStories, type WireStory } from '../stage/reuters.ts'
import { wireOf } from '../stage/wire-file.ts'

const count = 1000
const rounds = 3
const now = instantOf(new Date(Date.UTC(2026, 10, 25)))

/** Saves each story by itself, as a person who releases one after the other does. */
async function saveEach(store: DeskStore, stories: readonly WireStory[]): Promise<void> {
  for (const [at, story] of stories.entries()) {
    const guid = `tag:bench.example,2026:${at}` as Guid
    const draft = newArticle(guid, now, { headline: story.title, body: bodyOf(story) })
    const { article, version } = aRelease(draft, 'publish', '', now)
    await store.change(() => ({
      change: { articles: [article], versions: [version] },
      result: null,
    }))
  }
}

/** What taking a wire in costs beside saving its stories one by one. */
export const importing: Measure = {
  name: 'importing',
  about:
    'A wire of 1,000 Reuters stories taken into an empty desk, each of them safe from a power cut at the end, against the same stories released one by one, each as one durable change.',
  run: async () => {
    const work = await mkdtemp(join(tmpdir(), 'wiredesk-importing-'))
    const stories = (await reutersStories()).slice(0, count)
    const wire = join(work, 'wire.jsonl')
    await writeFile(wire, wireOf(stories))
    let desks = 0
    const samples = await interleave(rounds, async (arm) => {
      const folder = join(work, `desk-${(desks += 1)}`)
      await createDesk(folder, newDesk({ name: 'Import desk' }))
      const store = await openDesk(folder)
      const began = performance.now()
      if (arm === 'ours') await runImport(store, openMediaStore(folder), { paths: [wire], now })
      else await saveEach(store, stories)
      const took = performance.now() - began
      await store.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
      return [took]
    })
    await rm(work, { recursive: true, force: true, maxRetries: 5 })
    const what = `${count} stories of a wire, against saving them one by one`
    return [figureOf(what, samples, { of: 'ratio', most: 0.05 })]
  },
}
