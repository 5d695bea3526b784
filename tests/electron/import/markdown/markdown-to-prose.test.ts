import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { markdownToProse } from '../../../../electron/import/markdown/markdown-to-prose.ts'
import { proseToMarkdown } from '../../../../shared/export/markdown/prose-to-markdown.ts'
import { placePictures } from '../../../../shared/import/incoming-pictures.ts'
import type { MediaId } from '../../../../shared/article/content.ts'
import type { Prose } from '../../../../shared/prose/prose.ts'
import { withoutNoted } from '../../../../shared/prose/without-noted.ts'
import { anyBody } from '../../../support/a-body.ts'
import { toldByMarkdown } from '../../../support/told-by-markdown.ts'

// Enough to find a slip; WIREDESK_RUNS asks for more.
const runs = Number(process.env['WIREDESK_RUNS'] ?? 200)

function written(body: Prose): string {
  return proseToMarkdown(withoutNoted(body), { mediaAddress: (media) => `/media/${media}` }).text
}

function readAgain(markdown: string): Prose {
  const { prose, pictures } = markdownToProse(markdown)
  return placePictures(
    prose,
    pictures.map(({ href, ...words }) => ({
      ...words,
      media: href.slice('/media/'.length) as MediaId,
      width: 1,
      height: 1,
    })),
  )
}

describe('a body that goes out as Markdown', () => {
  it('comes back with the same blocks, words and marks', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const told = toldByMarkdown(withoutNoted(body))
        const markdown = written(body)
        expect([toldByMarkdown(readAgain(markdown)), markdown]).toEqual([told, markdown])
      }),
      { numRuns: runs },
    )
  }, 120_000)

  it('is the same Markdown when it goes out again', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const once = written(readAgain(written(body)))
        expect(written(readAgain(once))).toBe(once)
      }),
      { numRuns: runs },
    )
  }, 120_000)
})
