import { TableMap } from '@tiptap/pm/tables'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'

import { evenTable } from '../../../electron/import/even-table.ts'
import { bodySchema } from '../../../shared/prose/body-schema.ts'

it('whatever cells a page names, the table has every place filled once and keeps every cell', () => {
  const span = fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, fc.integer({ min: 1, max: 5 }))
  const cell = fc.record({ colspan: span, rowspan: span }).map((attrs) => ({
    type: 'tableCell',
    attrs,
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }],
  }))
  const row = fc.array(cell, { maxLength: 5 }).map((content) => ({ type: 'tableRow', content }))
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const content = evenTable(rows)
      const table = bodySchema().nodeFromJSON({ type: 'table', content })
      table.check()
      expect(TableMap.get(table).problems).toBeNull()
      expect(table.textContent).toBe('x'.repeat(rows.flatMap(({ content }) => content).length))
    }),
    { numRuns: 2000 },
  )
})
