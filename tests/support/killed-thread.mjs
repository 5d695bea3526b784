/**
 * Runs a thread of the app in a process of its own that kills itself, as `kill -9` would, before the
 * step `killAt` of what it does below `place`:
 * `killed-thread.mjs '{"worker":…,"job":{…},"place":…,"besides":…,"calls":["rename","rm"],"killAt":3}'`.
 * Steps are those calls alone; a path with `besides` in it is none. Prints how many steps it was when
 * it came to its end, as with `"killAt":null`.
 */
import fs, { promises } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isMainThread, Worker, workerData } from 'node:worker_threads'

// Which of a call's paths it changes.
const changed = { link: 1, mkdir: 0, open: 0, rename: 1, rm: 0 }

async function run({ worker, place, besides, calls, killAt }) {
  let steps = 0
  /** @param {string} path */
  const step = (path) => {
    if (!path.startsWith(place) || (besides && path.includes(besides))) return
    if (steps === killAt) process.kill(process.pid, 'SIGKILL')
    steps += 1
  }
  for (const name of calls) {
    // Either may be how it is asked of the system.
    for (const home of [fs, promises]) {
      const call = home[name]
      home[name] = (...args) => {
        if (name !== 'open' || args[1] !== 'r') step(String(args[changed[name]]))
        return call(...args)
      }
    }
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
  await run(workerData)
}
