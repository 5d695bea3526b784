import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { aFolder } from './a-folder.ts'
import type { BuiltWorker } from './built-worker.ts'

/**
 * Stands in for the thread of the index, for what that does only at an unlucky moment. `answer` is
 * run for each `message`; it may `tell` news, say what is `found`, and keep things in `state`.
 */
export async function aScriptedIndex(answer: string): Promise<BuiltWorker> {
  const file = join(await aFolder(), 'index.mjs')
  const script = `
import { parentPort } from 'node:worker_threads'
const state = {}
const none = new Uint32Array()
const tell = (news) => parentPort.postMessage(news)
const found = ({ asked, sought }, ...ids) =>
  tell({ kind: 'found', asked, found: { ids: Uint32Array.from(ids), first: [none, none], sought } })
parentPort.on('message', (message) => {
  if (message.kind === 'close') return parentPort.close()
  ${answer}
})
tell({ kind: 'opened', articles: [], isLast: true })
`
  await writeFile(file, script)
  return { file, remove: () => Promise.resolve() }
}
