import * as fc from 'fast-check'
import { expect, it } from 'vitest'

import { readNitf } from '../../../../electron/import/nitf/read-nitf.ts'
import { readXml } from '../../../../electron/import/xml/read-xml.ts'
import { storyToNitf } from '../../../../shared/export/nitf/story-to-nitf.ts'
import type { WireStory } from '../../../../shared/export/wire/wire-story.ts'
import { aShownStory } from '../../../support/a-shown-story.ts'
import { manyRuns } from '../../../support/many-runs.ts'
import { asReadBack, carriedStory } from '../../../support/wire-round-trip.ts'

// NITF has no place for related stories, and names tags without saying which are topics.
it.each([true, false])(
  'a story that goes out as NITF comes back, and goes out as the same text; in its namespace: %s',
  (hasNamespace) => {
    const written = (story: WireStory): string =>
      storyToNitf(story, { provider: 'Wire', hasNamespace, mediaAddress: (media) => media }).text
    fc.assert(
      fc.property(aShownStory, (story) => {
        const back = readNitf(readXml(written(story)))
        expect([back.picture, back.dropped]).toEqual([null, []])
        expect(back.sectionName).toBe(story.section?.name ?? null)
        expect(back.tags).toEqual(
          story.tags.map(({ name, kind, topic }) => ({ name, kind, topic })),
        )
        expect(written(asReadBack(story, back))).toBe(written(carriedStory(story)))
      }),
      { numRuns: manyRuns / 50 },
    )
  },
  120_000,
)
