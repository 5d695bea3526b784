import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { aLoopDisk, type Cut, type FileSystem } from './loop-disk.ts'
import { losses } from './oracle.ts'
import { heardIn, heardOf } from './told.ts'

export type CutWish = {
  readonly fileSystem: FileSystem
  readonly options?: string
  readonly how: Cut
  /** Whether the writer's flushes reach the disk; without them the harness must see losses. */
  readonly isSynced: boolean
  readonly afterMs: number
}

export type CutOutcome = {
  /** How many things had been acknowledged when the power went. */
  readonly acknowledged: number
  readonly losses: readonly string[]
}

/** Lets a newsroom work on a disk of its own, cuts the power, and looks what is there afterwards. */
export async function cutPower(writer: string, wish: CutWish): Promise<CutOutcome> {
  const disk = await aLoopDisk(wish.fileSystem, wish.options)
  const work = await mkdtemp(join(tmpdir(), 'wiredesk-wires-'))
  const folder = join(disk.folder, 'Стіл новин')
  const way = wish.isSynced ? 'synced' : 'unsynced'
  const child = spawn(process.execPath, [writer, folder, work, way], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const gone = once(child, 'close')
  let [said, complaints] = ['', '']
  child.stderr.on('data', (some: Buffer) => (complaints += some.toString()))
  const begun = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (some: Buffer) => {
      said += some.toString()
      if (said.includes('"ready"')) resolve()
    })
    child.once('close', () => reject(new Error(`the writer did not begin: ${complaints}`)))
  })
  try {
    await begun
    await new Promise((resolve) => setTimeout(resolve, wish.afterMs))
    const failure = heardIn(said).find((one) => 'failed' in one)
    if (failure !== undefined) throw new Error(`the writer failed: ${JSON.stringify(failure)}`)
    const power = await disk.arm(wish.how)
    // What is said from here on may have been answered by a disk that was going: a kernel that is
    // told to stop in the middle of a flush may call it done.
    const { done } = heardOf(heardIn(said))
    await power.cut()
    child.kill('SIGKILL')
    await gone
    await disk.restart()
    const heard = { ...heardOf(heardIn(said)), done }
    return { acknowledged: done.length, losses: await losses(folder, heard) }
  } finally {
    child.kill('SIGKILL')
    await gone
    await disk.remove()
    await rm(work, { recursive: true, force: true })
  }
}
