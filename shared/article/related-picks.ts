import type { Content } from './content.ts'
import type { Guid } from './guid.ts'

/** What an editor has said about MORE ABOUT; no article is both picked and hidden. */
export type Picks = Pick<Content, 'related' | 'relatedHidden'>

/** Picks an article, before the pick that stands at `place`; the last one unless told. */
export function pickRelated(picks: Picks, guid: Guid, place = picks.related.length): Picks {
  const before = picks.related.slice(0, place).filter((other) => other !== guid)
  const after = picks.related.slice(place).filter((other) => other !== guid)
  return {
    related: [...before, guid, ...after],
    relatedHidden: picks.relatedHidden.filter((other) => other !== guid),
  }
}

/** Picks several at once, one after the other from `place` on. */
export function pickSeveral(picks: Picks, guids: readonly Guid[], place: number): Picks {
  const below = picks.related.slice(place).find((guid) => !guids.includes(guid))
  return guids.reduce((after, guid) => {
    const gap = below === undefined ? after.related.length : after.related.indexOf(below)
    return pickRelated(after, guid, gap)
  }, picks)
}

/** Lets a picked article go; it may come back by its tags. */
export function unpickRelated({ related, relatedHidden }: Picks, guid: Guid): Picks {
  return { related: related.filter((other) => other !== guid), relatedHidden }
}

export function hideRelated(picks: Picks, guid: Guid): Picks {
  const { related, relatedHidden } = unpickRelated(picks, guid)
  return { related, relatedHidden: [...relatedHidden.filter((other) => other !== guid), guid] }
}

export function showRelated({ related, relatedHidden }: Picks, guid: Guid): Picks {
  return { related, relatedHidden: relatedHidden.filter((other) => other !== guid) }
}

/** Where among all picks one stands that is put into a gap of those that the page shows. */
export function placeAmong({ related }: Picks, shown: readonly Guid[], gap: number): number {
  const below = shown[gap]
  const above = shown.at(-1)
  if (below !== undefined) return related.indexOf(below)
  return above === undefined ? related.length : related.indexOf(above) + 1
}
