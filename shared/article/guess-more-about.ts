import type { Guid } from './guid.ts'
import type { MoreAboutRow } from './more-about.ts'
import type { MoreAboutView } from './more-about-view.ts'
import type { Picks } from './related-picks.ts'

/** What the editor is shown until main has answered for picks that were just changed. */
export function guessMoreAbout(
  view: MoreAboutView,
  { related, relatedHidden }: Picks,
): MoreAboutView {
  const shown = new Map(view.rows.map(({ head }) => [head.guid, head]))
  const waiting = new Map(view.waiting.map((pick) => [pick.head.guid, pick]))
  const hidden = new Map(view.hidden.map((head) => [head.guid, head]))
  const picked = (guid: Guid): MoreAboutRow[] => {
    if (relatedHidden.includes(guid)) return []
    const head = shown.get(guid) ?? hidden.get(guid)
    return head === undefined ? [] : [{ head, isPicked: true }]
  }
  const decided = new Set<Guid>([...related, ...relatedHidden])
  const rows = [
    ...related.flatMap(picked),
    ...view.rows
      .filter(({ head }) => !decided.has(head.guid))
      .map(({ head }) => ({ head, isPicked: false })),
  ]
  return {
    rows,
    waiting: related
      .filter((guid) => !relatedHidden.includes(guid))
      .flatMap((guid) => waiting.get(guid) ?? []),
    hidden: relatedHidden.flatMap(
      (guid) => hidden.get(guid) ?? shown.get(guid) ?? waiting.get(guid)?.head ?? [],
    ),
  }
}
