import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { desk } from '../../support/command-line.ts'

export type BenchDesk = {
  readonly folder: string
  readonly profile: string
  readonly remove: () => Promise<void>
}

const words =
  'the harbour opened again after three days of storm and the first ferry left for the islands with two hundred people who had waited in the hall since Monday morning while crews cleared sand from the rails and officials said that power would return to every district before the evening the council voted for a new budget and promised that schools would stay warm in winter'.split(
    ' ',
  )
const wordsInParagraph = 55

function paragraph(length: number, number: number): string {
  const said = Array.from(
    { length },
    (_, at) => words[(number * 7 + at * 13 + ((at * at) % 11)) % words.length],
  ).join(' ')
  return `<p>${said.charAt(0).toUpperCase()}${said.slice(1)}.</p>`
}

/** A story of exactly so many words, the same each time. */
export function storyOf(count: number): string {
  const paragraphs = Math.ceil(count / wordsInParagraph)
  return Array.from({ length: paragraphs }, (_, number) =>
    paragraph(Math.min(wordsInParagraph, count - number * wordsInParagraph), number),
  ).join('')
}

export function headlineOf(words: number, copy: number): string {
  return `Ferry story ${copy} of ${words} words`
}

/** A desk with one story of each length, in their order; twice the same length makes two copies. */
export async function makeBenchDesk(lengths: readonly number[]): Promise<BenchDesk> {
  const work = await mkdtemp(join(tmpdir(), 'wiredesk-bench-'))
  const folder = join(work, 'desk')
  const wire = join(work, 'wire.jsonl')
  const items = lengths.map((length, at) =>
    JSON.stringify({
      uri: `tag:bench.example,2026:${at}`,
      type: 'text',
      version: '1',
      language: 'en',
      versionCreated: '2026-11-25T10:00:00Z',
      pubStatus: 'usable',
      headlines: [
        { value: headlineOf(length, lengths.slice(0, at).filter((n) => n === length).length) },
      ],
      slugline: `FERRY-${at}`,
      descriptions: [{ value: 'Boats run again on all lines.' }],
      bodies: [{ contentType: 'text/html', value: storyOf(length) }],
    }),
  )
  await writeFile(wire, items.join('\n'))
  for (const step of [
    ['create', folder, '--name', 'Bench desk'],
    ['import', folder, wire],
  ]) {
    const { code, err } = await desk(...step)
    if (code !== 0) throw new Error(err)
  }
  return {
    folder,
    profile: join(work, 'profile'),
    remove: () => rm(work, { recursive: true, force: true, maxRetries: 5 }),
  }
}
