import type { Content } from '../../../shared/article/content.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { newContent } from '../../../shared/article/new-article.ts'
import type { WorkingChange } from '../../../shared/article/working-change.ts'
import type { Prose } from '../../../shared/prose/prose.ts'

/** What the writer types, by number, so that whoever looks after the cut knows every letter of it. */
export const stories = 4
/** From such a number on a text is begun anew, as when a page sends its whole body. */
const freshEvery = 25

export function storyGuid(story: number): Guid {
  return `tag:faults.example,2026:story-${story}` as Guid
}

function word(story: number, text: number): string {
  return `${story}.${text}-${'слово '.repeat((text * 7919) % 60)}`
}

function headline(story: number, text: number): string {
  return `Story ${story}, text ${text}`
}

function bodyAt(story: number, text: number): Prose {
  const first = text - (text % freshEvery)
  const words = Array.from({ length: text - first + 1 }, (_, at) => word(story, text - at))
  return {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: words.join(' ') }] }],
  }
}

/** A story's text of that number, whole. */
export function textAt(story: number, text: number): Content {
  return newContent({ headline: headline(story, text), body: bodyAt(story, text) })
}

/** What is typed to come from the text before to that one. */
export function changesTo(story: number, text: number): readonly WorkingChange[] {
  const fields: WorkingChange = {
    kind: 'fields',
    fields: { headline: headline(story, text) },
  }
  if (text % freshEvery === 0) return [fields, { kind: 'body', body: bodyAt(story, text) }]
  const slice = { content: [{ type: 'text', text: `${word(story, text)} ` }] }
  const step = { stepType: 'replace', from: 1, to: 1, slice }
  return [fields, { kind: 'steps', steps: [step] }]
}
