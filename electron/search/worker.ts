/** The thread that keeps a desk's words: whatever it does, no keystroke waits for it. */
import { setImmediate } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'

import type { Guid } from '../../shared/article/guid.ts'
import { catchUp } from './catch-up.ts'
import { openIndex, removeIndex } from './open-index.ts'
import type { IndexJob, IndexNews, IndexWork, Numbered } from './index-question.ts'
import { loadSqlite } from './sqlite.ts'

const { library, desk, file, seed } = workerData as IndexJob
const toldAtOnce = 2_000

const sqlite = loadSqlite(library)
let keptIn = file
let open = openFirst()
/** What is still to be read from the desk. */
const behind = new Map<Guid, Numbered>()
let isCatchingUp = false
/** Of what was asked for last. */
let number = 0

function tell(news: IndexNews): void {
  parentPort?.postMessage(news)
}

function openFirst(): ReturnType<typeof openIndex> {
  try {
    return openIndex(sqlite, keptIn, seed)
  } catch {
    return openAnew()
  }
}

/** Begins with an empty index; where the disk takes none, in memory. */
function openAnew(): ReturnType<typeof openIndex> {
  try {
    if (keptIn === null) throw new Error('in memory')
    removeIndex(keptIn)
    return openIndex(sqlite, keptIn, null)
  } catch {
    keptIn = null
    return openIndex(sqlite, null, null)
  }
}

async function tellArticles(): Promise<void> {
  const articles = trying(() => open.index.articles())
  for (let from = 0; from < articles.length; from += toldAtOnce) {
    tell({ kind: 'opened', articles: articles.slice(from, from + toldAtOnce), isLast: false })
    await setImmediate()
  }
  tell({ kind: 'opened', articles: [], isLast: true })
}

async function readBehind(): Promise<void> {
  if (isCatchingUp) return
  isCatchingUp = true
  try {
    await catchUp(desk, behind, {
      put: (articles) => trying(() => open.index.put(articles)),
      tellUnread: (articles) => tell({ kind: 'unread', articles }),
      tellLeft: (left) => tell({ kind: 'caughtUp', number, left }),
    })
  } finally {
    isCatchingUp = false
  }
}

/** A damaged index is noticed wherever it is used, and made anew. */
function trying<T>(use: () => T): T {
  try {
    return use()
  } catch (error) {
    if (!(error instanceof sqlite.SQLite3Error)) throw error
    try {
      open.close()
    } catch {
      // It goes now, whatever state it is in.
    }
    open = openAnew()
    tell({ kind: 'opened', articles: [], isLast: true })
    return use()
  }
}

function work(message: IndexWork): void {
  switch (message.kind) {
    case 'put':
      for (const { guid } of message.articles) behind.delete(guid)
      return trying(() => open.index.put(message.articles))
    case 'drop': {
      const dropped = new Set(message.ids)
      for (const [guid, { id }] of behind) if (dropped.has(id)) behind.delete(guid)
      return trying(() => open.index.drop(message.ids))
    }
    case 'catchUp':
      number = message.number
      for (const article of message.articles) behind.set(article.guid, article)
      void readBehind()
      return
    case 'find': {
      const { asked, sought, isRanked } = message
      return tell({
        kind: 'found',
        asked,
        found: trying(() => open.index.find(sought, isRanked)),
      })
    }
    case 'snippets': {
      const { asked, ids, sought } = message
      const snippets = trying(() => open.index.snippets(ids, sought))
      return tell({ kind: 'snippets', asked, snippets })
    }
    case 'close':
      behind.clear()
      open.close()
      // Told in its first moments, the thread of a port that is only closed never ends, nor the app that waits for it.
      process.exit()
  }
}

parentPort?.on('message', (message: IndexWork) => {
  try {
    work(message)
  } catch (error) {
    tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
  }
})
await tellArticles()
