import { closeSync, fsyncSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs'
import { uptime } from 'node:os'
import { crc32 } from 'node:zlib'

import { indexFormat } from './index-schema.ts'

/**
 * Beside the index: how it looked when it was closed, or, while it is open, since which start of the
 * computer. What is written meanwhile is not flushed, which a killed app survives and a power cut
 * does not; and no flipped bit of a closed index goes unnoticed.
 */
type Seal = {
  readonly format: number
  readonly closed: { readonly size: number; readonly sum: number } | null
  readonly boot: string
}

export type SealFound = 'closed' | 'open' | 'broken'

/** Whether the index may be believed: as it was closed, left open by a crash, or not at all. */
export function sealOf(file: string): SealFound {
  try {
    const seal = JSON.parse(readFileSync(sealFile(file), 'utf8')) as Seal
    if (seal.format !== indexFormat) return 'broken'
    if (seal.closed === null) return seal.boot === bootMark() ? 'open' : 'broken'
    const { size, sum } = sumOf(file)
    return seal.closed.size === size && seal.closed.sum === sum ? 'closed' : 'broken'
  } catch {
    return 'broken'
  }
}

export function sealOpen(file: string): void {
  writeSeal(file, null)
}

export function sealClosed(file: string): void {
  const descriptor = openSync(file, 'r+')
  fsyncSync(descriptor)
  closeSync(descriptor)
  writeSeal(file, sumOf(file))
}

export function sealFile(file: string): string {
  return `${file}.seal`
}

function writeSeal(file: string, closed: Seal['closed']): void {
  const seal: Seal = { format: indexFormat, closed, boot: bootMark() }
  writeFileSync(sealFile(file), JSON.stringify(seal), { flush: true })
}

function sumOf(file: string): { readonly size: number; readonly sum: number } {
  const descriptor = openSync(file, 'r')
  try {
    const piece = Buffer.alloc(1 << 20)
    let [size, sum] = [0, 0]
    for (;;) {
      const read = readSync(descriptor, piece, 0, piece.length, size)
      if (read === 0) return { size, sum }
      sum = crc32(piece.subarray(0, read), sum)
      size += read
    }
  } finally {
    closeSync(descriptor)
  }
}

/** Another one after the computer has started anew; a clock that was set makes another one, too. */
function bootMark(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    return String(Math.round((Date.now() / 1000 - uptime()) / 120))
  }
}
