import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { DeskStore } from '../../../electron/store/desk-store.ts'
import { toBytes } from '../../../electron/store/document-bytes.ts'
import { documentKinds } from '../../../electron/store/document-kind.ts'
import type { JournalRecord } from '../../../electron/store/journal-record.ts'
import { toLine } from '../../../electron/store/journal-line.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import type { Article } from '../../../shared/article/article.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { newArticle } from '../../../shared/article/new-article.ts'
import { instantOf } from '../../../shared/instant/instant-of.ts'
import { type Figure, figureOf } from '../figure.ts'
import { interleave } from '../interleave.ts'
import type { Measure } from '../measure.ts'
import { type LargeDesk, makeLargeDesk } from '../stage/large-desk.ts'
import { appendRaw, saveRaw } from '../stage/raw-disk.ts'
import { bodyOf, reutersStories } from '../stage/reuters.ts'

const rounds = 12
const inBlock = 16
const now = instantOf(new Date(Date.UTC(2026, 10, 25)))
const guid = 'tag:bench.example,2026:saved' as Guid

async function timed(times: number, act: (turn: number) => Promise<void>): Promise<number[]> {
  const taken: number[] = []
  for (let turn = 0; turn < times; turn += 1) {
    const began = performance.now()
    await act(turn)
    taken.push(performance.now() - began)
  }
  return taken
}

/** Each save is of other bytes, of the same length. */
function saver(store: DeskStore, story: Article): () => Promise<void> {
  let turn = 0
  return async () => {
    turn += 1
    const content = { ...story.content, slugline: `SAVE-${String(turn).padStart(6, '0')}` }
    const article = { ...story, content }
    await store.change(() => ({ change: { articles: [article] }, result: null }))
  }
}

type Desks = { readonly empty: DeskStore; readonly full: DeskStore }

async function savesOf({ empty, full }: Desks, work: string): Promise<readonly Figure[]> {
  const [text] = (await reutersStories()).filter(({ body }) => body.length > 2_500)
  if (text === undefined) throw new Error('no story is long enough')
  const story = newArticle(guid, now, { headline: text.title, body: bodyOf(text) })
  const inEmpty = saver(empty, story)
  const inFull = saver(full, story)
  const raw = join(work, 'raw.json')
  const bytes = toBytes(documentKinds.article, story)
  const againstRaw = await interleave(rounds, (arm) =>
    timed(inBlock, arm === 'ours' ? inEmpty : () => saveRaw(raw, bytes)),
  )
  const againstEmpty = await interleave(rounds, (arm) =>
    timed(inBlock, arm === 'ours' ? inFull : inEmpty),
  )
  return [
    figureOf('A story saved, against the same bytes', againstRaw, { of: 'ratio', most: 1.15 }),
    figureOf('A story saved among 100,000, against the first', againstEmpty, {
      of: 'ratio',
      most: 1.05,
    }),
  ]
}

async function keysOf(store: DeskStore, work: string): Promise<Figure> {
  const { journal } = store
  if (journal === null) throw new Error('the desk is read-only')
  let sequence = 0
  const record = (): JournalRecord => ({
    guid,
    sequence: (sequence += 1),
    at: now,
    base: null,
    change: {
      kind: 'steps',
      steps: [
        {
          stepType: 'replace',
          from: 120,
          to: 120,
          slice: { content: [{ type: 'text', text: 'a' }] },
        },
      ],
    },
  })
  const line = Buffer.from(toLine(record()))
  const log = await appendRaw(join(work, 'log'))
  const samples = await interleave(rounds, (arm) =>
    timed(inBlock * 4, () => (arm === 'ours' ? journal.append(record()) : log.append(line))),
  )
  await log.close()
  await journal.forget([guid])
  return figureOf('A key in the journal, against an append', samples, { of: 'ratio', most: 1.2 })
}

/** What it costs to keep words through a power cut, beside the least that keeps any bytes. */
export const durable: Measure = {
  name: 'durable',
  about:
    'From the call to its answer, in plain Node on one disk. A story saved (its file, the catalog’s row, memory) against a new file with the same bytes, flushed, renamed, its folder flushed; among 100,000 stories against a desk that holds no other; one key’s step in the journal against the same line at the end of an open file, with one flush of its data.',
  run: async () => {
    const work = await mkdtemp(join(tmpdir(), 'wiredesk-durable-'))
    const desks: readonly LargeDesk[] = [await makeLargeDesk(0), await makeLargeDesk(100_000)]
    const [empty, full] = await Promise.all(desks.map(({ folder }) => openDesk(folder)))
    if (empty === undefined || full === undefined) throw new Error('there are no desks')
    try {
      return [...(await savesOf({ empty, full }, work)), await keysOf(empty, work)]
    } finally {
      await empty.close()
      await full.close()
      for (const desk of desks) await desk.remove()
      await rm(work, { recursive: true, force: true, maxRetries: 5 })
    }
  },
}
