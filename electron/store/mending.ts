import type { Problem } from '../../shared/problem.ts'
import { diskError } from '../disk/disk-error.ts'
import type { Disk } from '../disk/disk.ts'
import type { DeskFiles } from './desk-files.ts'
import type { Document } from './document-file.ts'
import { copyAside } from './set-aside.ts'

/**
 * What is done about a document that cannot be read: its bytes are kept in `damaged`, and what is
 * known of it otherwise takes its place. Throws what the reading threw where nobody mends.
 */
export type Mending = {
  readonly mend: <T>(
    path: string,
    error: unknown,
    replace: () => Promise<Document<T>>,
  ) => Promise<Document<T>>
  /** What was mended, for people. */
  readonly problems: readonly Problem[]
}

export const noMending: Mending = {
  mend: (_path, error) => Promise.reject(error),
  problems: [],
}

export function mending(disk: Disk, folder: string, files: DeskFiles): Mending {
  const problems: Problem[] = []
  return {
    problems,
    mend: async (path, error, replace) => {
      const { problem } = diskError(error, path)
      // What a newer Wiredesk wrote is whole, and a disk that fails now may not fail the next time.
      if (problem.code !== 'damaged') throw error
      const document = await replace()
      await copyAside(disk, folder, path)
      await files.commit([document.asWrite(document.value())])
      problems.push({ ...problem, code: 'setAside' })
      return document
    },
  }
}
