/** The release checks of a wire desk as a table: what stops a release, and what only warns. */
import type { Desk } from '../desk/desk.ts'
import type { Instant } from '../instant/instant.ts'
import type { ProseNode } from '../prose/prose.ts'
import { toText } from '../prose/to-text.ts'
import type { Content, Field } from './content.ts'
import type { ReleaseWish } from './release-wish.ts'
import { weekdayMismatch } from './weekday-mismatch.ts'

/** What a check looks at. */
export type Checked = {
  readonly content: Content
  readonly wish: Pick<ReleaseWish, 'act' | 'note' | 'embargoReason'>
  readonly now: Instant
  readonly desk: Pick<Desk, 'limits' | 'sections' | 'timezone'>
  /** Whether the text differs from what was last released. */
  readonly isEdited: boolean
  /** Whether another story of the desk has the typed address. */
  readonly isSlugTaken: boolean
  /** Headlines of picked related stories that were killed. */
  readonly killedRelated: readonly string[]
}

type ReleaseRule = {
  readonly field: Field | 'body'
  readonly severity: 'blocks' | 'warns'
  /** False when all is well; words are what the message names. */
  readonly find: (checked: Checked) => string | boolean
}

function blocks(field: ReleaseRule['field'], find: ReleaseRule['find']): ReleaseRule {
  return { field, severity: 'blocks', find }
}

function warns(field: ReleaseRule['field'], find: ReleaseRule['find']): ReleaseRule {
  return { field, severity: 'warns', find }
}

/** A rule about the text, which says nothing when the story is withdrawn. */
function ofText(find: ReleaseRule['find']): ReleaseRule['find'] {
  return (checked) => !isWithdrawal(checked) && find(checked)
}

/** A rule that a flash is free of: it opens with the headline alone. */
function ofFullStory(find: ReleaseRule['find']): ReleaseRule['find'] {
  return ofText((checked) => checked.content.urgency !== 1 && find(checked))
}

function isWithdrawal({ wish: { act } }: Checked): boolean {
  return act === 'hold' || act === 'kill'
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}

const label = 'CORRECTION'

export const releaseRules = {
  noHeadline: blocks(
    'headline',
    ofText(({ content }) => isBlank(content.headline)),
  ),
  noSlugline: blocks(
    'slugline',
    ofFullStory(({ content }) => isBlank(content.slugline)),
  ),
  noBody: blocks(
    'body',
    ofFullStory(({ content }) => isBlank(toText(content.body))),
  ),
  // A desk without sections has none to ask for.
  noSection: blocks(
    'section',
    ofFullStory(
      ({ content, desk: { sections } }) =>
        sections.length > 0 && !sections.some(({ id }) => id === content.section),
    ),
  ),
  noSource: blocks(
    'source',
    ofFullStory(({ content }) => isBlank(content.source)),
  ),
  imageIncomplete: blocks(
    'image',
    ofFullStory(({ content: { image } }) => image !== null && !isDescribed(image)),
  ),
  noEdNote: blocks(
    'edNote',
    ({ wish: { act, note } }) => act !== 'publish' && act !== 'refile' && isBlank(note),
  ),
  notCalledCorrection: blocks(
    'edNote',
    ({ wish: { act, note } }) => act === 'correct' && !isBlank(note) && !saysCorrection(note),
  ),
  embargoed: blocks(
    'embargoedUntil',
    ofText(
      ({ content: { embargoedUntil }, wish, now }) =>
        embargoedUntil !== null && embargoedUntil > now && isBlank(wish.embargoReason),
    ),
  ),
  editedWhileHeld: blocks('body', ({ wish: { act }, isEdited }) => act === 'release' && isEdited),
  slugTaken: blocks(
    'urlSlug',
    ofText(({ isSlugTaken }) => isSlugTaken),
  ),
  nothingChanged: warns(
    'body',
    ({ wish: { act }, isEdited }) =>
      (act === 'update' || act === 'correct' || act === 'refile') && !isEdited,
  ),
  longHeadline: warns('headline', ({ content, desk }) =>
    beyond(content.headline, desk.limits.headline),
  ),
  longSlugline: warns('slugline', ({ content, desk }) =>
    beyond(content.slugline, desk.limits.slugline),
  ),
  longLead: warns(
    'lead',
    ofText(({ content, desk }) => beyond(content.lead, desk.limits.lead)),
  ),
  noLead: warns(
    'lead',
    ofFullStory(({ content }) => isBlank(content.lead)),
  ),
  noByline: warns(
    'byline',
    ofFullStory(({ content }) => isBlank(content.byline)),
  ),
  noDateline: warns(
    'dateline',
    ofFullStory(({ content }) => isBlank(content.dateline)),
  ),
  noTags: warns(
    'tags',
    ofFullStory(({ content }) => content.tags.length === 0),
  ),
  bodyImageIncomplete: warns(
    'body',
    ofText(({ content }) => hasBareImage(content.body)),
  ),
  weekdayMismatch: warns(
    'body',
    ofText(({ content, now, desk }) => {
      const text = `${content.headline}\n${content.lead}\n${toText(content.body)}`
      return weekdayMismatch(text, now, desk.timezone) ?? false
    }),
  ),
  relatedKilled: warns(
    'related',
    ofText(({ killedRelated }) => killedRelated[0] ?? false),
  ),
  moreLeft: warns(
    'body',
    ofText(({ content }) =>
      /(^|\n)[^\p{L}\p{N}]*(more|more to come|далі буде)[^\p{L}\p{N}]*$/iu.test(
        toText(content.body),
      ),
    ),
  ),
  alreadyExpired: warns(
    'expires',
    ofText(({ content: { expires }, now }) => expires !== null && expires <= now),
  ),
} as const satisfies Record<string, ReleaseRule>

// A note of the one word tells nobody what was wrong and what is right.
function saysCorrection(note: string): boolean {
  return note.includes(label) && note.replace(label, '').replace(/[^\p{L}\p{N}]/gu, '') !== ''
}

function isDescribed(image: NonNullable<Content['image']>): boolean {
  return [image.alt, image.caption, image.credit].every((text) => !isBlank(text))
}

function beyond(text: string, limit: number | null): string | false {
  return limit !== null && text.length > limit ? String(limit) : false
}

function hasBareImage({ type, attrs = {}, content = [] }: ProseNode): boolean {
  if (type !== 'image') return content.some(hasBareImage)
  const { alt, credit } = attrs
  return [alt, credit].some((words) => typeof words !== 'string' || isBlank(words))
}
