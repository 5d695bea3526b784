import type { LeadImage } from '../../../shared/article/content.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import type { Row } from '../../../shared/list/list-view.ts'
import type { Overrides } from '../../../shared/list/override-entry.ts'
import { publicHeadline } from '../../../shared/list/public-headline.ts'
import { isSameJson } from '../../../shared/is-same-json.ts'

/** What stands in the fields of “Edit for this list”; empty words are the story's own. */
export type EntryWish = {
  readonly headline: string
  /** The story's headline that the words were written for, or have been kept for. */
  readonly headlineOf: string | null
  readonly kicker: string
  readonly image: LeadImage | null
  readonly sublinks: readonly Guid[]
}

export function wishOf({ entry }: Pick<Row, 'entry'>): EntryWish {
  const { headline, headlineOf, kicker, image, sublinks } = entry
  return { headline: headline ?? '', headlineOf, kicker: kicker ?? '', image, sublinks }
}

/** Whether the story has got another headline than the one that this wish answers. */
export function isWishOutgrown({ headline, headlineOf }: EntryWish, own: string): boolean {
  return headline.trim() !== '' && headlineOf !== null && headlineOf.trim() !== own
}

/** The wish as the list keeps it. Words that the story has itself are no override of it. */
export function overridesOf(wish: EntryWish, { entry, head }: Row): Overrides {
  const own = publicHeadline({ head })
  const typed = wish.headline.trim()
  const headline = typed === '' || typed === own ? null : typed
  const isRewritten = headline !== entry.headline
  // Who writes other words sees the story's headline beside them: they answer that one.
  const headlineOf = isRewritten ? own : (wish.headlineOf ?? own)
  return {
    headline,
    headlineOf: headline === null ? null : headlineOf,
    kicker: wish.kicker.trim() === '' ? null : wish.kicker.trim(),
    image: wish.image,
    sublinks: wish.sublinks,
  }
}

/** Whether saving the wish would change the entry. */
export function isWishNew(wish: EntryWish, row: Row): boolean {
  const { headline, headlineOf, kicker, image, sublinks } = row.entry
  return !isSameJson(overridesOf(wish, row), { headline, headlineOf, kicker, image, sublinks })
}
