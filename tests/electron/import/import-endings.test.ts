import { expect, it } from 'vitest'

import { importEndings } from '../../../electron/import/import-endings.ts'
import { importFormats } from '../../../electron/import/import-formats.ts'

it('a person may choose what any format reads, and an archive of it', () => {
  const all = new Set([...importFormats.flatMap(({ endings }) => endings), '.zip'])
  expect(importEndings.toSorted()).toEqual([...all].sort())
})
