import { openWorkingCopies } from '../../../electron/article/working-copies.ts'
import { systemClock } from '../../../electron/clock.ts'
import { checkDesk } from '../../../electron/store/check-desk.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import { launchesOf } from '../../support/launches-of.ts'

export type DeskState = {
  /** All that a person may find, as text, without the ids and moments that each run makes anew. */
  readonly text: string
  readonly headlines: ReadonlyMap<string, string>
  /** What is damaged or missing, by `check` and by opening. */
  readonly problems: readonly string[]
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const moment = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z/g

/** What stands in a desk after a start that recovers whatever was cut off. */
export async function deskState(folder: string): Promise<DeskState> {
  const store = await openDesk(folder)
  const copies = openWorkingCopies(store, store.journal, systemClock)
  const { unplaced } = await copies.recover()
  const guids = [...store.heads()].map(({ guid }) => guid).sort()
  const articles = []
  const versions = []
  const headlines = new Map<string, string>()
  for (const guid of guids) {
    const article = await copies.read(guid)
    articles.push(article)
    headlines.set(guid, article?.content.headline ?? '')
    for (let version = 1; version <= (article?.version ?? 0); version += 1)
      versions.push(await store.readVersion(guid, version))
  }
  const launches = await launchesOf(store)
  const all = {
    desk: store.desk(),
    tags: store.tagBook(),
    lists: store.lists(),
    launches,
    articles,
    versions,
  }
  const opening = [...store.problems.map(({ code }) => code), ...unplaced]
  await copies.closeAll()
  await store.close()
  const { problems } = await checkDesk(folder)
  return {
    text: JSON.stringify(all).replaceAll(uuid, 'id').replaceAll(moment, 'moment'),
    headlines,
    problems: [...opening, ...problems.map(({ path, reason }) => `${path}: ${reason}`)],
  }
}
