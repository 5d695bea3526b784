/**
 * Publishes as the export's thread does, in a process of its own that kills itself, as `kill -9` would,
 * before the step `killAt` of what it does to the site's own files:
 * `killed-publishing.mjs '{"worker":…,"job":{…},"killAt":3}'`. Prints how many steps it was when it
 * came to its end, as with `"killAt":null`.
 */
import { promises } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { sep } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isMainThread, Worker, workerData } from 'node:worker_threads'

async function publish({ worker, job, killAt }) {
  let steps = 0
  /** @param {string} path */
  const step = (path) => {
    if (!path.startsWith(job.out + sep) || path.includes('.wiredesk-publish-')) return
    if (steps === killAt) process.kill(process.pid, 'SIGKILL')
    steps += 1
  }
  const { rename, rm } = promises
  promises.rename = (from, to) => {
    step(String(to))
    return rename(from, to)
  }
  promises.rm = (path, options) => {
    step(String(path))
    return rm(path, options)
  }
  syncBuiltinESMExports()
  await import(pathToFileURL(worker).href)
  process.on('exit', () => process.stdout.write(String(steps)))
}

if (isMainThread) {
  const wish = JSON.parse(process.argv[2] ?? '{}')
  const thread = new Worker(fileURLToPath(import.meta.url), {
    workerData: { ...wish.job, ...wish },
  })
  thread.on('message', ({ kind, problem }) => {
    if (kind === 'report') return
    process.stderr.write(JSON.stringify(problem ?? kind))
    process.exitCode = 1
  })
} else {
  await publish(workerData)
}
