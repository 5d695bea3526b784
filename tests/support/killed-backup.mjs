/**
 * Takes a backup as its thread does, in a process of its own that kills itself, as `kill -9` would,
 * before the step `killAt` of what it does in the place:
 * `killed-backup.mjs '{"worker":…,"job":{…},"killAt":3}'`. Prints how many steps it was when it came to
 * its end, as with `"killAt":null`.
 */
import { promises } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isMainThread, Worker, workerData } from 'node:worker_threads'

async function take({ worker, place, killAt }) {
  let steps = 0
  /** @param {unknown} path */
  const step = (path) => {
    if (!String(path).startsWith(place)) return
    if (steps === killAt) process.kill(process.pid, 'SIGKILL')
    steps += 1
  }
  const { link, mkdir, open, rename, rm } = promises
  promises.link = (from, to) => {
    step(to)
    return link(from, to)
  }
  promises.mkdir = (path, options) => {
    step(path)
    return mkdir(path, options)
  }
  promises.open = (path, ...how) => {
    if (how[0] !== 'r') step(path)
    return open(path, ...how)
  }
  promises.rename = (from, to) => {
    step(to)
    return rename(from, to)
  }
  promises.rm = (path, options) => {
    step(path)
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
    if (kind !== 'problem') return
    process.stderr.write(JSON.stringify(problem))
    process.exitCode = 1
  })
} else {
  await take({ ...workerData, place: workerData.job.place })
}
