import type { NewsmlDesk } from '../../../shared/export/newsml/newsml-desk.ts'
import { listToNewsml, type PackagedList } from '../../../shared/export/newsml/list-package.ts'
import { messageEnd, messageStart } from '../../../shared/export/newsml/message-to-xml.ts'
import { storyToNewsml } from '../../../shared/export/newsml/story-item.ts'
import type { WireList } from '../../../shared/export/wire/wire-story.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { DeskError } from '../../store/desk-error.ts'
import type { ExportRun, ExportWriter } from '../format.ts'
import { pictureCopier } from '../html/picture-copier.ts'
import { sitePaths } from '../html/site-paths.ts'
import { orderedFile } from '../ordered-file.ts'
import { deskUrn } from '../wire/desk-uuid.ts'
import { picturesOf } from '../wire/pictures-of.ts'
import { wireDesk } from '../wire/wire-desk.ts'
import { newsmlChecker } from './newsml-checker.ts'
import { newsmlFile } from './newsml-file.ts'

// A desk without a moment of its own; its message still has to say one.
const never = '1970-01-01T00:00:00Z' as Instant

/** Writes one message, item by item, each held against the standard's rules before it goes out. */
export async function newsmlWriter(run: ExportRun): Promise<ExportWriter> {
  const { reader, target, articles } = run
  const { desk, root, storyOf, lists } = wireDesk(run)
  const told: NewsmlDesk = { name: desk.name, root, language: desk.language }
  const pictures = pictureCopier(reader.folder, target)
  const checker = newsmlChecker()
  const file = await target.open(newsmlFile)
  const packages = lists().map(packaged)

  async function append(text: string): Promise<void> {
    refuse(checker.add(text))
    await file.append(text)
  }

  function packaged(list: WireList): PackagedList {
    return {
      ...list,
      guid: root === null ? deskUrn(desk.name, `lists/${list.name}`) : `${root}lists/${list.name}`,
      at: list.changedAt ?? never,
      versions: list.entries.map(({ guid }) => reader.head(guid)?.version ?? 1),
    }
  }

  const released = Array.from(articles.values(), ({ releasedAt }) => releasedAt)
  await append(messageStart(told, newestOf([...released, ...packages.map(({ at }) => at)])))
  const items = orderedFile(
    { append: (text) => append(String(text)), close: file.close },
    articles.keys(),
  )

  return {
    article: async (version) => {
      const story = storyOf(version)
      await Promise.all(picturesOf(story.content).map(pictures.copy))
      const { markup, lost } = storyToNewsml(story, { desk: told, mediaAddress: sitePaths.media })
      checker.expect(story.guid, story)
      await items.put(story.guid, markup.toString())
      return { file: newsmlFile, lost }
    },
    finish: async () => {
      for (const list of packages) {
        checker.expect(list.guid, { headline: list.title, pubStatus: 'usable' })
        await append(listToNewsml(list, told).toString())
      }
      await append(messageEnd)
      refuse(checker.end())
      await file.close()
      return packages.map(({ name }) => ({ name, file: newsmlFile }))
    },
  }
}

function newestOf(moments: readonly (Instant | null)[]): Instant {
  return moments.reduce<Instant>((newest, at) => (at !== null && at > newest ? at : newest), never)
}

function refuse(what: string | null): void {
  if (what !== null) throw new DeskError('exportUnsafe', { path: newsmlFile, what })
}
