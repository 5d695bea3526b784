// Loaded before a program: says which thread will make its file calls, and waits for a byte on stdin
// before the program begins, so that somebody can stand in that thread's way from the first call on.
// With UV_THREADPOOL_SIZE=1 it is one thread, and its calls come in one order.
const fs = require('node:fs')
const process = require('node:process')

const before = new Set(fs.readdirSync('/proc/self/task'))
fs.stat('/', () => undefined)
const [thread] = fs.readdirSync('/proc/self/task').filter((task) => !before.has(task))
fs.writeSync(2, `thread ${thread}\n`)
const byte = Buffer.alloc(1)
for (let isWaiting = true; isWaiting;) {
  try {
    fs.readSync(0, byte)
    isWaiting = false
  } catch (error) {
    if (error.code !== 'EAGAIN') process.exit(3)
  }
}
