import * as fc from 'fast-check'
import { expect, it } from 'vitest'

import { htmlToProse } from '../../../electron/import/html-to-prose.ts'
import type { ProseNode } from '../../../shared/prose/prose.ts'
import { toHtml } from '../../../shared/prose/to-html.ts'
import { withoutNoted } from '../../../shared/prose/without-noted.ts'
import { plainBody } from '../../support/a-body.ts'
import { carried } from '../../support/carried.ts'
import { manyRuns } from '../../support/many-runs.ts'

const blocks = (node: ProseNode): readonly ProseNode[] => node.content ?? []

it('a body that goes out as HTML comes back as the same blocks, marks and words', () => {
  fc.assert(
    fc.property(plainBody, (body) => {
      const { markup, dropped } = toHtml(withoutNoted(body), { mediaAddress: (media) => media })
      expect(dropped).toEqual([])
      expect(blocks(htmlToProse(markup.toString()).prose)).toEqual(blocks(carried(body)))
    }),
    { numRuns: manyRuns / 2 },
  )
}, 120_000)
