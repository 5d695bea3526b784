import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { z } from 'zod'

import type { Guid } from '../../shared/article/guid.ts'
import { guidSchema } from '../../shared/article/guid.ts'
import type { Section, SectionId } from '../../shared/desk/desk.ts'
import { newDesk } from '../../shared/desk/new-desk.ts'
import { launchList } from '../../shared/list/launch-list.ts'
import type { Entry, EntryId } from '../../shared/list/list.ts'
import { newEntry } from '../../shared/list/new-entry.ts'
import { withDraft } from '../../shared/list/with-draft.ts'
import { draftOf } from '../../shared/list/draft-of.ts'
import type { Clock } from '../clock.ts'
import { openMediaStore } from '../media/media-store.ts'
import { createDesk } from '../store/create-desk.ts'
import { openDesk } from '../store/open-desk.ts'

const settingsSchema = z.strictObject({
  name: z.string(),
  timezone: z.string(),
  language: z.string(),
  datePattern: z.string(),
  sections: z.array(z.string()),
})

const listsSchema = z.strictObject({
  hot: z.array(guidSchema),
  pinnedInLatest: z.array(guidSchema),
})

/** Makes the desk that ships with the app, in a folder of the person's own, out of its wire. */
export async function makeSampleDesk(sample: string, folder: string, clock: Clock): Promise<void> {
  const settings = settingsSchema.parse(await readJson(join(sample, 'settings.json')))
  await createDesk(folder, newDesk({ ...settings, sections: settings.sections.map(section) }))
  const store = await openDesk(folder)
  try {
    const media = openMediaStore(folder)
    const { runImport } = await import('../import/run-import.ts')
    await runImport(store, media, { paths: [join(sample, 'wire.ninjs.jsonl')], now: clock() })
    const { hot } = listsSchema.parse(await readJson(join(sample, 'lists.json')))
    await store.change(() => {
      const list = store.list('hot')
      const draft = { ...draftOf(list), entries: hot.map(entry) }
      return {
        change: { lists: [launchList(withDraft(list, draft), { at: clock(), by: '' })] },
        result: null,
      }
    })
  } finally {
    await store.close()
  }
}

function section(name: string): Section {
  return { id: name.toLowerCase() as SectionId, name }
}

function entry(article: Guid, at: number): Entry {
  return newEntry(`sample-${at}` as EntryId, article)
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8')) as unknown
}
