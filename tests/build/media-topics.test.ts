import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { readTopics } from '../../shared/topic/read-topics.ts'
import type { Topic } from '../../shared/topic/topic.ts'

const folder = new URL('../../build/resources/media-topics/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const table = read('media-topics.tsv')
const topics = readTopics(table)
const byCode = new Map(topics.map((topic) => [topic.code, topic]))

/** The topics above one, its own broader first; stops where a circle would close. */
function above(topic: Topic): readonly Topic[] {
  const met: Topic[] = []
  for (let at = topic.broader; at !== null; at = met.at(-1)?.broader ?? null) {
    const broader = byCode.get(at)
    if (broader === undefined || met.includes(broader)) throw new Error(`${topic.code} under ${at}`)
    met.push(broader)
  }
  return met
}

describe('the Media Topics that are shipped', () => {
  it('are those of IPTC’s release, with the ones it had retired', () => {
    expect(topics.filter(({ isRetired }) => !isRetired)).toHaveLength(1100)
    expect(topics.filter(({ isRetired }) => isRetired)).toHaveLength(270)
  })

  it('are one line each of a code, the broader code, a label and whether it is retired', () => {
    const [head, ...lines] = table.trimEnd().split('\n')
    expect(head).toBe('code\tbroader\tlabel\tretired')
    const line = /^\d{8}\t(\d{8})?\t\S[^\t]*\S(\tretired)?$/
    expect(lines.filter((one) => !line.test(one))).toEqual([])
    expect(lines).toEqual([...lines].sort())
    expect(byCode.size).toBe(topics.length)
  })

  it('hang under seventeen topics, in no circle, and no topic in use under a retired one', () => {
    const tops = topics.filter(({ broader, isRetired }) => broader === null && !isRetired)
    expect(tops.map(({ code }) => code)).toEqual(
      Array.from({ length: 17 }, (_, at) => `medtop:${String(at + 1).padStart(2, '0')}000000`),
    )
    const misplaced = topics.filter(
      (topic) => !topic.isRetired && above(topic).some(({ isRetired }) => isRetired),
    )
    expect(misplaced).toEqual([])
    expect(Math.max(...topics.map((topic) => above(topic).length))).toBe(5)
  })

  it.each([
    ['medtop:16000000', 'conflict, war and peace', null],
    ['medtop:20000523', 'labor market', 'medtop:09000000'],
    ['medtop:20000304', 'media', 'medtop:20000209'],
  ])('%s is “%s”', (code, label, broader) => {
    expect(byCode.get(code)).toEqual({ code, label, broader, isRetired: false })
  })

  it('stand beside their licence, whose they are, and of which release', () => {
    const licence = read('LICENSE.txt')
    expect(licence).toContain('Copyright International Press Telecommunications Council')
    expect(licence).toContain('Creative Commons Attribution 4.0')
    expect(licence).toContain('2023-03-31')
  })
})
