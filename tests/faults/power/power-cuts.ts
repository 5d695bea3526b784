import { builtProgram } from '../built-program.ts'
import type { Finding, Harness } from '../harness.ts'
import { cutPower, type CutWish } from './cut-power.ts'
import { type Cut, whyNoDisk } from './loop-disk.ts'

type Cell = Omit<CutWish, 'afterMs' | 'isSynced'> & { readonly name: string }

const hows: readonly Cut[] = ['nothing flushed', 'journal flushed']
const disks: readonly (Pick<CutWish, 'fileSystem' | 'options'> & { readonly name: string })[] = [
  { fileSystem: 'ext4', name: 'ext4' },
  // Without it ext4 does not mend programs that rename what they never flushed.
  { fileSystem: 'ext4', options: 'loop,noauto_da_alloc', name: 'ext4, noauto_da_alloc' },
  { fileSystem: 'xfs', name: 'XFS' },
]
const cells: readonly Cell[] = disks.flatMap((disk) =>
  hows.map((how) => ({ ...disk, how, name: `${disk.name}, ${how}` })),
)

export type CutCount = {
  readonly cuts: number
  readonly controls: number
  /** Only the ways whose names begin so. */
  readonly only?: string
}

/** As many desks at a time as a small machine has processors. */
const atOnce = 2

/**
 * Power cuts on real file systems, at random moments of a working newsroom. In the same run the same
 * newsroom writes without flushes, and must be seen to lose things, or nothing was shown.
 */
export async function powerCuts({ cuts, controls, only = '' }: CutCount) {
  const wanted = cells.filter(({ name }) => name.startsWith(only))
  const writer = await builtProgram(new URL('writer.ts', import.meta.url))
  try {
    const findings: Finding[] = []
    for (const cell of wanted) {
      const reason = whyNoDisk(cell.fileSystem)
      if (reason !== null) findings.push({ kind: 'skipped', name: cell.name, reason })
      else {
        findings.push(await runCell(writer.file, cell, true, cuts))
        findings.push(await runCell(writer.file, cell, false, controls))
      }
    }
    return findings
  } finally {
    await writer.remove()
  }
}

async function runCell(
  writer: string,
  cell: Cell,
  isSynced: boolean,
  runs: number,
): Promise<Finding> {
  const faults: string[] = []
  let [begun, faulty, acknowledged] = [0, 0, 0]
  const lane = async (): Promise<void> => {
    while (begun < runs) {
      begun += 1
      const number = begun
      // From the first strokes to folds, launches and imports that stand on each other.
      const afterMs = Math.round(100 + Math.random() * 1_100)
      const outcome = await cutPower(writer, { ...cell, isSynced, afterMs })
      acknowledged += outcome.acknowledged
      if (outcome.losses.length === 0) continue
      faulty += 1
      faults.push(...outcome.losses.map((loss) => `cut ${number}, after ${afterMs} ms: ${loss}`))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return isSynced
    ? { kind: 'tried', name: cell.name, runs, acknowledged, faulty, faults }
    : { kind: 'control', name: `${cell.name}, without flushes`, runs, acknowledged, faulty }
}

/** `WIREDESK_CUTS=200` for so many in each way. */
const cutsEach = Number(process.env['WIREDESK_CUTS'] ?? 50)

export const powerCutHarness: Harness = {
  name: 'Power cuts',
  about:
    'A process types into four stories, folds, releases, launches, imports wires with pictures, tags and merges on an ext4 or XFS of its own, and says what it was told is safe. At a random moment the kernel is told to stop the file system: with *nothing flushed* all that no flush forced out is lost, with *journal flushed* the file system’s own notes are kept and the bytes are not. It is mounted again and opened: all that was acknowledged must be there to the letter, or newer; nothing else, nothing damaged, nothing left behind. Without flushes the same harness must find losses.',
  run: () => powerCuts({ cuts: cutsEach, controls: Math.max(4, Math.round(cutsEach / 10)) }),
}
