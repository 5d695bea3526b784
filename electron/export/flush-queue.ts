import type { NewFile } from './new-file.ts'

type Written = Pick<NewFile, 'sync' | 'close'>

// Of the four threads that Node has for files one stays free to read and write.
const width = 3
// Each is an open file.
const most = 200

/**
 * Flushes files behind the work that writes them, and closes them: whoever wrote one goes on at once,
 * and hears of a flush that failed with a later file or at the end. Each file stays open until it is
 * flushed, since the system tells of a failed write only those who had it open.
 */
export function flushQueue() {
  const waiting: Written[] = []
  const underWay = new Set<Promise<void>>()
  const failures: unknown[] = []

  async function flush(file: Written): Promise<void> {
    try {
      // What is thrown away need not be on the disk.
      if (failures.length === 0) await file.sync()
    } catch (error) {
      failures.push(error)
    }
    await file.close().catch((error: unknown) => failures.push(error))
  }

  function begin(): void {
    while (underWay.size < width) {
      const file = waiting.shift()
      if (file === undefined) return
      const one = flush(file).then(() => {
        underWay.delete(one)
        begin()
      })
      underWay.add(one)
    }
  }

  async function idle(): Promise<void> {
    while (underWay.size > 0) await Promise.race(underWay)
  }

  return {
    /** Takes a file that is written; throws what failed with an earlier one. */
    add: async (file: Written): Promise<void> => {
      waiting.push(file)
      begin()
      while (waiting.length >= most) await Promise.race(underWay)
      if (failures.length > 0) throw failures[0]
    },
    /** Waits until all are on the disk; throws when one is not. */
    end: async (): Promise<void> => {
      await idle()
      if (failures.length > 0) throw failures[0]
    },
    /** Closes what waits without flushing it. */
    drop: async (): Promise<void> => {
      failures.push(new Error('dropped'))
      await idle()
    },
  }
}

/** For files that need not outlive a power cut. */
export const noFlush: ReturnType<typeof flushQueue> = {
  add: (file) => file.close(),
  end: () => Promise.resolve(),
  drop: () => Promise.resolve(),
}
