import { constants, setPriority } from 'node:os'

/**
 * Lets whoever types go first while this thread has long work. On Linux alone: elsewhere a priority is
 * the whole process's, window and all.
 */
export function giveWay(): void {
  if (process.platform !== 'linux') return
  try {
    // 0 is the thread that asks.
    setPriority(0, constants.priority.PRIORITY_LOW)
  } catch {
    // A system that does not let a thread step back runs it as it runs the others.
  }
}
