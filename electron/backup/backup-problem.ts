import { diskError } from '../disk/disk-error.ts'
import { DeskError } from '../store/desk-error.ts'
import type { BackupDisk } from './backup-disk.ts'

/** Why no backup was taken, told of the place that it should have gone to. */
export async function backupProblem(
  disk: Pick<BackupDisk, 'facts'>,
  error: unknown,
  place: string,
): Promise<DeskError> {
  const problem = diskError(error, place)
  const { code } = problem.problem
  if (code === 'diskFull') return new DeskError('backupFull', { path: place }, error)
  if (code !== 'diskFailed') return problem
  const facts = await disk.facts(place).catch(() => null)
  return facts === null ? new DeskError('backupGone', { path: place }, error) : problem
}
