import type { IncomingPicture } from '../../../shared/import/incoming-pictures.ts'
import type { Association, NinjsItem } from './ninjs-item.ts'
import { inRole, plain } from './ninjs-words.ts'

export type NinjsPictures = {
  readonly lead: IncomingPicture | null
  readonly inBody: readonly IncomingPicture[]
  /** What an item associates and a desk has no place for, as `graphic “map”`. */
  readonly dropped: readonly string[]
}

/** The pictures of an item: those that its text shows, and the one over it, from beside the item where they stand there. */
export function ninjsPictures(
  { associations }: NinjsItem,
  shown: readonly IncomingPicture[],
): NinjsPictures {
  const told = associations.flatMap((association) => {
    const picture = association.type === 'picture' ? pictureOf(association) : null
    return picture === null ? [] : [{ association, picture }]
  })
  const toldOf = ({ href }: IncomingPicture) =>
    told.find(({ association }) => addressesOf(association).includes(href))
  const inText = new Set(shown.map((picture) => toldOf(picture)))
  const lead =
    told.find(({ association }) => isFeature(association)) ?? told.find((one) => !inText.has(one))
  const kept = new Set(
    told.filter((one) => one === lead || inText.has(one)).map(({ association }) => association),
  )
  return {
    lead: lead?.picture ?? null,
    inBody: shown.map((picture) => withWords(picture, toldOf(picture)?.picture)),
    dropped: associations
      .filter((one) => one.type !== 'text' && !kept.has(one))
      .map(({ type, name }) => `${type || 'association'} “${name.slice(0, 60)}”`),
  }
}

function isFeature({ name }: Association): boolean {
  return /^feature_?(?:image|media)$/i.test(name)
}

/** Where it may be found: the file that stands beside the item before what stands elsewhere, the widest first. */
function addressesOf({ altIds, renditions }: Association): readonly string[] {
  const files = altIds.filter(
    ({ role, value }) => role === 'file' && /^media\/[\w.-]+$/.test(value),
  )
  const widest = renditions.toSorted((one, other) => other.width - one.width)
  return [...files.map(({ value }) => value), ...widest.map(({ href }) => href)]
}

function pictureOf(association: Association): IncomingPicture | null {
  const [href] = addressesOf(association)
  if (href === undefined) return null
  const { descriptions, bodies, creditLine, by, copyrightHolder } = association
  return {
    href,
    // Superdesk writes what a picture shows as its body.
    alt: plain(inRole(descriptions, 'altText', 'alt') ?? inRole(bodies, 'main')),
    caption: plain(inRole(descriptions, 'caption', '')),
    credit: creditLine || by || copyrightHolder,
  }
}

/** The text's own words for a picture go before the association's. */
function withWords(shown: IncomingPicture, told: IncomingPicture | undefined): IncomingPicture {
  if (told === undefined) return shown
  return {
    href: told.href,
    alt: shown.alt || told.alt,
    caption: shown.caption || told.caption,
    credit: shown.credit || told.credit,
  }
}
