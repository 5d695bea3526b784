import { expect, it } from 'vitest'

import { pagePaths } from '../../../electron/export/page-paths.ts'
import { cyrb53 } from '../../../shared/article/cyrb53.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { aHead } from '../../support/a-head.ts'

/** Two guids whose hashes end in the same eight digits; found by trying, since such pairs are rare. */
function twins(): readonly [string, string] {
  const seen = new Map<string, string>()
  for (let count = 0; ; count += 1) {
    const guid = `tag:desk.example,2026:${count}`
    const end = cyrb53(guid).slice(-8)
    const other = seen.get(end)
    if (other !== undefined) return [other, guid]
    seen.set(end, guid)
  }
}

it('tells two stories apart whose short names would be one, in whichever order they come', () => {
  const [one, other] = twins().map((guid) => aHead(guid, { headline: 'Same' }))
  if (one === undefined || other === undefined) throw new Error('no twins')
  const paths = pagePaths([one, other])
  expect(paths.get(one.guid)).not.toBe(paths.get(other.guid))
  expect(pagePaths([other, one])).toEqual(paths)
  expect(paths.get('tag:desk.example,2026:none' as Guid)).toBeUndefined()
})
