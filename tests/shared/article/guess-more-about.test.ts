import fc from 'fast-check'
import { expect, it } from 'vitest'

import { guessMoreAbout } from '../../../shared/article/guess-more-about.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { moreAbout } from '../../../shared/article/more-about.ts'
import type { MoreAboutView } from '../../../shared/article/more-about-view.ts'
import type { Picks } from '../../../shared/article/related-picks.ts'
import type { TagId } from '../../../shared/tag/tag.ts'
import { aHead } from '../../support/a-head.ts'

const names = ['a', 'b', 'c', 'd', 'e']
const heads = names.map((name, age) => aHead(name, { age }))
const headOf = (guid: Guid) => heads.find((head) => head.guid === guid) ?? null

/** What main answers: all but “b”, the story itself, carry its tag; “e” may not be shown. */
function viewOf(picks: Picks): MoreAboutView {
  const about = { guid: 'b' as Guid, headline: '', tags: ['port' as TagId], ...picks }
  const rows = moreAbout(about, {
    capacity: 10,
    order: 'newest',
    mainTag: false,
    newest: () => heads,
    carrying: () => heads.length,
    headOf,
    mayShow: ({ guid }) => guid !== 'e',
  })
  const waiting = picks.related.flatMap((guid) =>
    guid === 'e' && !picks.relatedHidden.includes(guid)
      ? [{ head: heads[4] ?? aHead('e'), reason: 'killed' as const }]
      : [],
  )
  return { rows, waiting, hidden: picks.relatedHidden.flatMap((guid) => headOf(guid) ?? []) }
}

const others = fc.constantFrom('a', 'c', 'd', 'e').map((name) => name as Guid)
const some = fc.uniqueArray(others)
/** One article may be picked and hidden at once: an older version brings both back. */
const anyPicks = fc.record<Picks>({ related: some, relatedHidden: some })

it('what main has answered for these very picks is shown as it is', () => {
  fc.assert(
    fc.property(anyPicks, (picks) => {
      expect(guessMoreAbout(viewOf(picks), picks)).toEqual(viewOf(picks))
    }),
  )
})

it('until main answers, no story stands twice, and none that is hidden stands among the shown', () => {
  fc.assert(
    fc.property(anyPicks, anyPicks, (before, after) => {
      const guess = guessMoreAbout(viewOf(before), after)
      const shown = guess.rows.map(({ head }) => head.guid)
      expect(new Set(shown).size).toBe(shown.length)
      for (const guid of after.relatedHidden) expect(shown).not.toContain(guid)
      const picked = guess.rows.filter(({ isPicked }) => isPicked).map(({ head }) => head.guid)
      expect(picked).toEqual(after.related.filter((guid) => picked.includes(guid)))
    }),
  )
})
