import type { FailedArticle } from '../../shared/export/report.ts'
import type { DeskReader } from '../store/desk-store.ts'
import type { ExportTarget } from './export-target.ts'
import type { Found, Round, RoundWish } from './write-round.ts'
import { writeRound } from './write-round.ts'

type Rounds = Omit<Round, 'failed' | 'target'> & {
  readonly newTarget: () => Promise<ExportTarget> | ExportTarget
}

/** Writes until nothing new fails. What failed is named on no page, which shows only at its turn, so then all is written anew. */
export async function writeRounds(
  reader: DeskReader,
  wish: RoundWish,
  { newTarget, ...round }: Rounds,
): Promise<Found> {
  let failed: readonly FailedArticle[] = []
  for (;;) {
    const found = await writeRound(reader, wish, { ...round, failed, target: await newTarget() })
    if (found.outcome === 'cancelled' || found.failed.length === failed.length) return found
    failed = found.failed
  }
}
