import { codeTyped } from './topic-code.ts'
import { foldLabel } from './fold-label.ts'
import type { Topic } from './topic.ts'

export type TopicLookup = {
  /** The topic of that code; null when the list does not have it. */
  readonly of: (code: string) => Topic | null
  /** The topics that it is a part of, the widest first. */
  readonly above: (topic: Topic) => readonly Topic[]
  /** The topic that goes by exactly that label, whatever its case; null when none does. */
  readonly called: (label: string) => Topic | null
  /** Topics to offer for what is typed, the nearest first; those at the top when nothing is. */
  readonly like: (typed: string, most: number) => readonly Topic[]
}

type Known = {
  readonly topic: Topic
  readonly words: readonly string[]
  readonly depth: number
}

/** Finds topics by the beginnings of the words of their labels, or of their codes; retired ones only by code. */
export function topicLookup(topics: readonly Topic[]): TopicLookup {
  const byCode = new Map(topics.map((topic) => [topic.code, topic]))

  function above(topic: Topic): readonly Topic[] {
    const broader = topic.broader === null ? undefined : byCode.get(topic.broader)
    return broader === undefined ? [] : [...above(broader), broader]
  }

  const known = topics
    .filter(({ isRetired }) => !isRetired)
    .map((topic): Known => ({
      topic,
      words: foldLabel(topic.label),
      depth: above(topic).length,
    }))
    .sort((one, other) => one.depth - other.depth || inOrder(one, other))

  return {
    of: (code) => byCode.get(code) ?? null,
    above,
    called: (label) => {
      const wanted = foldLabel(label).join(' ')
      const called = known.find(({ words }) => words.join(' ') === wanted)
      return called?.topic ?? null
    },
    like: (typed, most) => {
      const wanted = foldLabel(typed)
      if (wanted.length === 0) {
        return typed.trim() === '' ? known.filter(isTop).map(topicOf).slice(0, most) : []
      }
      const code = (codeTyped(typed) ?? typed.trim().toLowerCase()).replace('medtop:', '')
      const found = known.filter(
        ({ topic, words }) =>
          topic.code.startsWith(`medtop:${code}`) ||
          wanted.every((begin) => words.some((word) => word.startsWith(begin))),
      )
      const nearness = ({ words }: Known): number => {
        const label = words.join(' ')
        if (label === wanted.join(' ')) return 0
        return label.startsWith(wanted.join(' ')) ? 1 : 2
      }
      return found
        .toSorted((one, other) => nearness(one) - nearness(other))
        .slice(0, most)
        .map(topicOf)
    },
  }
}

function isTop({ depth }: Known): boolean {
  return depth === 0
}

function topicOf({ topic }: Known): Topic {
  return topic
}

function inOrder(one: Known, other: Known): number {
  return one.topic.label < other.topic.label ? -1 : 1
}
