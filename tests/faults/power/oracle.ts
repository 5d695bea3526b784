import { openWorkingCopies, type WorkingCopies } from '../../../electron/article/working-copies.ts'
import { systemClock } from '../../../electron/clock.ts'
import { checkDesk } from '../../../electron/store/check-desk.ts'
import type { DeskStore } from '../../../electron/store/desk-store.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import type { Content } from '../../../shared/article/content.ts'
import { isSameJson } from '../../../shared/is-same-json.ts'
import type { TagId } from '../../../shared/tag/tag.ts'
import { launchesOf } from '../../support/launches-of.ts'
import { leftovers } from '../leftovers.ts'
import { stories, storyGuid, textAt } from './texts.ts'
import { deedsOf, type Deed, type Heard } from './told.ts'
import { wireGuids, wireHeadline } from './wires.ts'

/**
 * What the desk lacks of what was acknowledged, each in a sentence: everything that was said to be
 * safe must be there to the letter, or something newer that was begun; nothing else may stand there.
 */
export async function losses(folder: string, heard: Heard): Promise<readonly string[]> {
  try {
    const found = await lossesOfOpened(folder, heard)
    const { problems } = await checkDesk(folder)
    return [
      ...found,
      ...problems.map(({ path, reason }) => `check: ${path}: ${reason}`),
      ...(await leftovers(folder)).map((path) => `left behind: ${path}`),
    ]
  } catch (error) {
    return [`it does not open: ${error instanceof Error ? error.message : String(error)}`]
  }
}

async function lossesOfOpened(folder: string, heard: Heard): Promise<readonly string[]> {
  const store = await openDesk(folder)
  const copies = openWorkingCopies(store, store.journal, systemClock)
  try {
    const { unplaced } = await copies.recover()
    return [
      ...store.problems.map(({ code, values }) => `${code}: ${JSON.stringify(values)}`),
      ...unplaced.map((guid) => `unplaced: ${guid}`),
      ...(await lossesOfStories(store, copies, heard)),
      ...(await lossesOfLists(store, heard)),
      ...(await lossesOfWires(store, heard)),
      ...lossesOfGuids(store, heard),
    ]
  } finally {
    await copies.closeAll()
    await store.close()
  }
}

async function lossesOfStories(store: DeskStore, copies: WorkingCopies, { begun, done }: Heard) {
  const losses: string[] = []
  for (let story = 0; story < stories; story += 1) {
    const is = ({ story: of }: { readonly story: number }): boolean => of === story
    const typed = (deeds: readonly Deed[]): number =>
      deedsOf(deeds, 'typed').findLast(is)?.text ?? 0
    const [least, most] = [typed(done), typed(begun)]
    const article = await copies.read(storyGuid(story))
    if (article === null) losses.push(`story ${story} is gone`)
    else if (!isBetween(article.content, story, least, most))
      losses.push(
        `story ${story} reads “${article.content.headline}” and is no text from ${least} to ${most}`,
      )
    for (const { version, text } of deedsOf(done, 'released').filter(is)) {
      const released = await store.readVersion(storyGuid(story), version).catch(() => null)
      if (released === null) losses.push(`version ${version} of story ${story} is gone`)
      else if (!isBetween(released.content, story, text, text))
        losses.push(`version ${version} of story ${story} is not text ${text}`)
      if ((article?.version ?? 0) < version)
        losses.push(`story ${story} knows nothing of its version ${version}`)
    }
  }
  return losses
}

/** Whether a content is one of those texts to the letter; headline and body are typed one after the other. */
function isBetween(content: Content, story: number, least: number, most: number): boolean {
  const { headline, body, urlSlug } = content
  const texts = Array.from({ length: most - least + 1 }, (_, at) => textAt(story, least + at))
  return (
    texts.some((text) => text.headline === headline) &&
    texts.some((text) => isSameJson(text.body, body)) &&
    isSameJson({ ...textAt(story, 0), headline, body, urlSlug }, content)
  )
}

async function lossesOfLists(store: DeskStore, { begun, done }: Heard) {
  const launched = (deeds: readonly Deed[]) =>
    deedsOf(deeds, 'launched').map(({ launch }) => launch)
  const [safe, tried] = [launched(done), launched(begun)]
  const numberOf = (kicker: string | null | undefined): number =>
    Number(kicker?.replace('launch ', '') ?? 0)
  const live = store.list('hot').live.entries
  const numbers = new Set(live.map(({ kicker }) => numberOf(kicker)))
  const least = safe.at(-1) ?? 0
  const [shown = 0] = numbers
  const history = (await launchesOf(store)).map(({ lists }) =>
    numberOf(lists['hot']?.arrangement?.entries[0]?.kicker),
  )
  return [
    ...(numbers.size > 1 ? ['the list is of two launches'] : []),
    ...(shown < least || shown > (tried.at(-1) ?? 0)
      ? [`readers see launch ${shown}, not ${least} or a later one`]
      : []),
    ...safe
      .filter((launch) => !history.includes(launch))
      .map((launch) => `history lacks launch ${launch}`),
    ...(history.every((launch, at) => launch === at + 1)
      ? []
      : [`history is out of order: ${history.join(' ')}`]),
  ]
}

async function lossesOfWires(store: DeskStore, { done }: Heard): Promise<readonly string[]> {
  const losses: string[] = []
  const now = store.tagsNow()
  const tagged = new Map(deedsOf(done, 'tagged').map(({ wire, tag }) => [wire, `tag-${tag}`]))
  for (const { wire } of deedsOf(done, 'imported')) {
    for (const [at, guid] of wireGuids(wire).entries()) {
      const article = await store.readArticle(guid).catch(() => null)
      if (article?.content.headline !== wireHeadline(wire, at)) {
        losses.push(`wire ${wire} lacks its story ${at}`)
        continue
      }
      const tag = tagged.get(wire)
      const wanted = tag === undefined ? [] : now([tag as TagId])
      if (!wanted.every((id) => article.content.tags.includes(id)))
        losses.push(`story ${at} of wire ${wire} lacks ${tag}`)
    }
  }
  for (const { loser } of deedsOf(done, 'merged')) {
    if (store.tags().some(({ id }) => id === `tag-${loser}`))
      losses.push(`tag ${loser} was merged and is there`)
  }
  return losses
}

function lossesOfGuids(store: DeskStore, { begun }: Heard): readonly string[] {
  const known = new Set([
    ...Array.from({ length: stories }, (_, story) => storyGuid(story)),
    ...deedsOf(begun, 'imported').flatMap(({ wire }) => wireGuids(wire)),
  ])
  return [...store.heads()]
    .filter(({ guid }) => !known.has(guid))
    .map(({ guid }) => `nobody made ${guid}`)
}
