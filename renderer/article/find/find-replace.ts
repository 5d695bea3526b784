import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'

import type { FindWish } from '../../../shared/find/find-wish.ts'
import { replaceIn } from '../../../shared/find/replace-in.ts'
import { replacementOf } from '../../../shared/find/replacement-of.ts'
import { exchangeWords } from '../../../shared/prose/exchange-words.ts'
import type { Hit } from './find-hit.ts'
import type { Fields, OpenText } from '../open-text.ts'

type Lines = Partial<Pick<Fields, 'headline' | 'lead'>>
type LineName = keyof Lines

/** What a replacing changed, so that it is undone as one. */
export type Replaced = {
  readonly linesBefore: Lines
  readonly linesAfter: Lines
  readonly bodyBefore: Node
  readonly bodyAfter: Node
}

type Wish = {
  readonly text: OpenText
  readonly editor: Editor
  readonly hits: readonly Hit[]
  readonly replacement: string
  readonly wish: FindWish
}

/** Replaces hits, all in one step; the body's history holds it as a step of its own. */
export function replaceHits({ text, editor, hits, replacement, wish }: Wish): Replaced {
  const { fields } = text.store.getState()
  const inLines = (['headline', 'lead'] as const)
    .map((name) => ({ name, hits: hits.filter(({ place }) => place === name) }))
    .filter((line) => line.hits.length > 0)
  const linesBefore = linesOf(inLines.map(({ name }) => [name, fields[name]]))
  const linesAfter = linesOf(
    inLines.map((line) => [line.name, replaceIn(fields[line.name], line.hits, replacement, wish)]),
  )
  const bodyBefore = editor.state.doc
  const inBody = hits.filter(({ place }) => place === 'body')
  if (inBody.length > 0) replaceInBody(editor, inBody, replacement, wish)
  if (inLines.length > 0) text.change(linesAfter)
  return { linesBefore, linesAfter, bodyBefore, bodyAfter: editor.state.doc }
}

function linesOf(entries: readonly (readonly [LineName, string])[]): Lines {
  return Object.fromEntries(entries)
}

function replaceInBody(
  editor: Editor,
  hits: readonly Hit[],
  replacement: string,
  wish: FindWish,
): void {
  const { tr } = editor.state
  // From the end, so that the positions before it stay true.
  for (const hit of hits.toReversed()) {
    const words = replacementOf(hit, hit.found, replacement, wish)
    exchangeWords(tr, { from: hit.from, to: hit.to, words })
  }
  editor.view.dispatch(closeHistory(tr))
  // What is typed next is a step of its own too.
  editor.view.dispatch(closeHistory(editor.state.tr))
}
