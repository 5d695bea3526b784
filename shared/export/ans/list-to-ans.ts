import type { WireList } from '../wire/wire-story.ts'
import { ansVersion } from './ans.ts'
import { ansReference } from './ans-reference.ts'
import type { AnsPlace } from './story-to-ans.ts'

type ListPlace = Pick<AnsPlace, 'idOf'> & {
  readonly id: string
  readonly language: string
}

/** A list as a collection, its stories in their order with the list's own words about them. */
export function listToAns(list: WireList, { id, idOf, language }: ListPlace): object {
  return {
    type: 'collection',
    version: ansVersion,
    _id: id,
    language,
    headlines: { basic: list.title },
    slug: list.name,
    ...(list.changedAt !== null && { last_updated_date: list.changedAt }),
    content_elements: list.entries.map((entry) => {
      const { kicker } = entry
      const label = kicker === null ? {} : { label: { basic: { text: kicker, display: true } } }
      return ansReference('promo_reference', entry, idOf, label)
    }),
    source: { source_id: list.name, system: 'Wiredesk' },
    additional_properties: { kind: list.kind },
  }
}
