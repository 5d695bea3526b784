import type { WireList } from '../wire/wire-story.ts'
import type { NinjsAddresses } from './ninjs-addresses.ts'
import type { Instant } from '../../instant/instant.ts'
import { listVersion } from '../wire/list-version.ts'
import { ranked } from './ninjs-pictures.ts'
import { onlySaid } from './only-said.ts'
import { idsOf, namedInNinjs1, ninjs1Standard } from './story-to-ninjs-1.ts'
import { linkToNinjs3, ninjs3Standard, worded } from './story-to-ninjs-3.ts'

export const rankedList = 'ranked-list'

/** A live list as a ninjs 3.1 composite: its stories in order, with the list's own words. */
export function listToNinjs3(
  list: WireList,
  language: string,
  addresses: NinjsAddresses,
): Readonly<Record<string, unknown>> {
  const { name, title, kind, changedAt, entries } = list
  return {
    ...onlySaid({
      standard: ninjs3Standard,
      uri: addresses.list(name),
      type: 'composite',
      profile: rankedList,
      pubStatus: 'usable',
      version: versionOf(changedAt),
      versionCreated: changedAt,
      language,
      headlines: worded(['main', title]),
      altIds: [
        { role: 'list', value: name },
        { role: 'listKind', value: kind },
      ],
    }),
    associations: entries.map((entry, at) => {
      const link = linkToNinjs3(entry, addresses)
      const headlines = worded(['main', entry.headline], ['kicker', entry.kicker ?? ''])
      return { name: ranked('item', at), ...link, headlines }
    }),
  }
}

/** The same as a ninjs 1.6 composite, whose associations keep their rank in their names. */
export function listToNinjs1(
  list: WireList,
  language: string,
  addresses: NinjsAddresses,
): Readonly<Record<string, unknown>> {
  const { name, title, kind, changedAt, entries } = list
  return {
    ...onlySaid({
      $standard: ninjs1Standard,
      uri: addresses.list(name),
      type: 'composite',
      profile: rankedList,
      pubstatus: 'usable',
      version: versionOf(changedAt),
      versioncreated: changedAt,
      language,
      headline: title,
      altids: { list: name, listKind: kind },
    }),
    associations: Object.fromEntries(
      entries.map((entry, at) => [
        ranked('item', at),
        onlySaid({
          ...namedInNinjs1(entry, addresses),
          headline_kicker: entry.kicker,
          altids: idsOf(entry),
        }),
      ]),
    ),
  }
}

// Without one, a receiver that has the list already would pass the next over.
function versionOf(changedAt: Instant | null): string | null {
  return changedAt === null ? null : String(listVersion(changedAt))
}
