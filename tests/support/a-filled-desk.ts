import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { aDeskFolder } from './a-desk-folder.ts'
import { aFolder } from './a-folder.ts'
import { runHere } from './a-terminal.ts'

export const guidOf = (number: number): string => `tag:test,2026:${number}`

/** A story of a wire; odd and even ones have a tag each, and each is a day newer than the one before. */
export function wireItem(number: number, more: object = {}) {
  return {
    uri: guidOf(number),
    version: '1',
    headlines: [{ value: `Story ${number}` }],
    by: 'O. Reporter',
    bodies: [{ contentType: 'text/html', value: `<p>Words of ${number}.</p>` }],
    subjects: [
      { name: 'City', rel: 'section' },
      { name: number % 2 === 0 ? 'even' : 'odd', rel: 'about' },
    ],
    versionCreated: `2026-11-2${number}T12:00:00+02:00`,
    ...more,
  }
}

/** A wire file of those lines; text stands as it is. */
export async function aWire(...lines: readonly unknown[]): Promise<string> {
  const path = join(await aFolder(), 'wire.jsonl')
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  await writeFile(path, texts.join('\n'))
  return path
}

/** A desk's folder with stories 1 and 2 published, and 3 held. */
export async function aFilledDesk(): Promise<string> {
  const folder = await aDeskFolder()
  const wire = await aWire(wireItem(1), wireItem(2), wireItem(3, { pubStatus: 'withheld' }))
  const { code, err } = await runHere('import', folder, wire)
  if (code !== 0) throw new Error(err)
  return folder
}
