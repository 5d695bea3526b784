import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Guid } from '../../../shared/article/guid.ts'

/** How many stories a wire brings. */
export function storiesOf(wire: number): number {
  return 1 + ((wire * 7) % 12)
}

export function wireGuids(wire: number): readonly Guid[] {
  const numbers = Array.from({ length: storiesOf(wire) }, (_, at) => at)
  return numbers.map((at) => `tag:faults.example,2026:wire-${wire}-${at}` as Guid)
}

export function wireHeadline(wire: number, at: number): string {
  return `Wire ${wire}, story ${at}`
}

/** A wire as its agency sends it, with a picture that no other wire has; answers its file. */
export async function writeWire(folder: string, wire: number): Promise<string> {
  const home = join(folder, `wire-${wire}`)
  await mkdir(join(home, 'media'), { recursive: true })
  await writeFile(join(home, 'media', 'picture.png'), aPicture(wire))
  const items = wireGuids(wire).map((uri, at) => ({
    uri,
    standard: { name: 'ninjs', version: '3.1' },
    type: 'text',
    version: '1',
    pubStatus: 'usable',
    language: 'en',
    versionCreated: '2026-11-21T12:00:00Z',
    headlines: [{ value: wireHeadline(wire, at) }],
    bodies: [{ contentType: 'text/html', value: `<p>Said by wire ${wire}, story ${at}.</p>` }],
    ...(at === 0 && { associations: [featured] }),
  }))
  const file = join(home, 'wire.jsonl')
  await writeFile(file, items.map((item) => `${JSON.stringify(item)}\n`).join(''))
  return file
}

const featured = {
  name: 'featureimage',
  type: 'picture',
  renditions: [{ name: 'original', href: 'media/picture.png', contentType: 'image/png' }],
}

/** The head of a PNG, and behind it bytes of its own: nobody decodes it. */
function aPicture(wire: number): Uint8Array {
  const head = Buffer.alloc(33)
  head.write('\x89PNG\r\n\x1a\n', 'latin1')
  head.writeUInt32BE(13, 8)
  head.write('IHDR', 12)
  head.writeUInt32BE(64, 16)
  head.writeUInt32BE(48, 20)
  return Buffer.concat([head, Buffer.alloc(2_000 + wire * 997, `${wire} `)])
}
