/**
 * Opens an index on its thread as main does, asks it some questions, and prints by how many bytes the
 * process has grown: `index-memory.mjs WORKER JOB`.
 */
import process from 'node:process'
import { Worker } from 'node:worker_threads'

const [workerFile = '', job = '{}'] = process.argv.slice(2)
const words = ['oil', 'said', 's', 'presid', 'votes']
/** What main keeps of each article: its number and its stamp by its name. */
const numbers = new Map()

globalThis.gc?.()
const before = process.memoryUsage.rss()
const worker = new Worker(workerFile, { workerData: JSON.parse(job) })

function askNext() {
  const word = words.pop()
  if (word === undefined) {
    globalThis.gc?.()
    process.stdout.write(String(process.memoryUsage.rss() - before))
    worker.postMessage({ kind: 'close' })
    return
  }
  const sought = [{ words: [word], isPhrase: false, isNegated: false, near: [], tags: new Set() }]
  worker.postMessage({ kind: 'find', asked: words.length, sought, isRanked: false })
}

worker.on('message', (news) => {
  if (news.kind === 'opened') {
    for (const { guid, id, stamp } of news.articles) numbers.set(guid, { id, stamp })
    if (news.isLast) askNext()
  } else if (news.kind === 'found') {
    askNext()
  }
})
