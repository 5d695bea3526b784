import type { WireLink } from '../wire/wire-story.ts'

/** A story as another document names it, by the id that its own has, with what it is called there. */
export function ansReference(
  type: 'reference' | 'promo_reference',
  { guid, headline }: WireLink,
  idOf: (guid: WireLink['guid']) => string,
  told: object = {},
): object {
  return {
    type,
    referent: {
      type: 'story',
      id: idOf(guid),
      referent_properties: { headlines: { basic: headline }, ...told },
    },
  }
}
