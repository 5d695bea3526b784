import type { Markup } from '../../page/markup.ts'
import { foldProse } from '../../prose/fold-prose.ts'
import { unknownAttributes } from '../../prose/node-to-html.ts'
import type { PublicProse } from '../../prose/public-prose.ts'
import { docxBlock } from './docx-block.ts'
import type { DocxBook } from './docx-book.ts'
import { type DocxDraft, finished } from './docx-draft.ts'
import { docxRuns } from './docx-runs.ts'

/** A body as the paragraphs and tables of WordprocessingML. */
export function docxBody(body: PublicProse, book: DocxBook): readonly Markup[] {
  const drafts = foldProse<readonly DocxDraft[]>(body, {
    block: (node, _parent, children) => {
      for (const name of unknownAttributes(node)) book.lost.add(name)
      return docxBlock({ node, children: children.flat(), book })
    },
    line: (run) => {
      const isEmpty = run.every(({ type, text = '' }) => type !== 'text' || text.trim() === '')
      return [{ line: docxRuns(run, book), isEmpty }]
    },
  })
  return finished(drafts.flat(), book)
}
