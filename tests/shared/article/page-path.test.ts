import { describe, expect, it } from 'vitest'

import type { Guid } from '../../../shared/article/guid.ts'
import { pagePath } from '../../../shared/article/page-path.ts'

const guid = 'tag:example.org,2022:wire/001' as Guid

describe('the address of an article’s page', () => {
  it('has the headline’s words and an end made from the guid', () => {
    expect(pagePath(guid, { headline: 'No troops', urlSlug: '' })).toMatch(
      /^articles\/no-troops-[0-9a-f]{8}\.html$/,
    )
  })

  it('takes the words that an editor chose', () => {
    const path = pagePath(guid, { headline: 'No troops', urlSlug: 'Nato Ukraine' })
    expect(path).toMatch(/^articles\/nato-ukraine-[0-9a-f]{8}\.html$/)
  })

  it('differs for two stories of one headline, and never changes for one', () => {
    const content = { headline: 'Same', urlSlug: '' }
    expect(pagePath(guid, content)).not.toBe(pagePath(`${guid}1` as Guid, content))
    // Addresses out in the world hang on this: a change of the hash would break every link.
    expect(pagePath(guid, content)).toBe('articles/same-d7444d28.html')
  })
})
