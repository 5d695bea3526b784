import type { Guid } from '../../../shared/article/guid.ts'
import type { PublicVersion } from '../../../shared/article/public-content.ts'
import { ghostMeta } from '../../../shared/export/ghost/ghost-meta.ts'
import { ghostLosses, ghostPost } from '../../../shared/export/ghost/ghost-post.ts'
import { storyToLexical } from '../../../shared/export/ghost/story-to-lexical.ts'
import { siteBody } from '../../../shared/export/wire/site-body.ts'
import type { ArticleHead } from '../../../shared/article/article-head.ts'
import { DeskError } from '../../store/desk-error.ts'
import type { ExportRun, ExportWriter } from '../format.ts'
import { pictureCopier } from '../html/picture-copier.ts'
import { orderedFile } from '../ordered-file.ts'
import { listPlaces } from '../wire/list-places.ts'
import { picturesOf } from '../wire/pictures-of.ts'
import { releaseMoment } from '../wire/release-moment.ts'
import { safeBody } from '../wire/safe-body.ts'
import { wireDesk } from '../wire/wire-desk.ts'
import { ghostFile } from './ghost-file.ts'
import { ghostId } from './ghost-id.ts'
import { ghostNames } from './ghost-names.ts'
import { ghostSlugs } from './ghost-slugs.ts'

const path = 'ghost.json'
const picturePath = (media: string): string => `content/images/wiredesk/${media}`
const pictureAddress = (media: string): string => `__GHOST_URL__/${picturePath(media)}`

/** Posts go into the file as they come; the tables that belong to them follow, so that none is in memory as a whole. */
export async function ghostWriter(run: ExportRun): Promise<ExportWriter> {
  const { reader, target, now, articles } = run
  const wire = wireDesk(run)
  const lists = wire.lists()
  const places = listPlaces(lists, reader)
  const names = ghostNames(run, lists, places)
  const slugs = ghostSlugs(articles.values())
  const pictures = pictureCopier(reader.folder, target, picturePath)
  const file = ghostFile(await target.open(path))
  const { put } = orderedFile({ append: file.append, close: file.end }, articles.keys())

  await file.begin({ exported_on: lastReleaseOf(articles.values()), version: '5.130.6' })
  for (const [table, rows] of names.tables) {
    await file.table(table)
    for (const row of rows) await file.row(row)
  }
  await file.table('posts')

  const placesOf = (guid: Guid) =>
    (places.get(guid) ?? []).map(({ list, ...place }) => ({ list: list.name, ...place }))

  async function metaOf(head: ArticleHead) {
    const version = await reader.readVersion(head.guid, head.version)
    if (version === null) throw new DeskError('exportUnsafe', { path, what: head.guid })
    return ghostMeta(ghostId(head.guid), wire.storyOf(version), placesOf(head.guid))
  }

  return {
    article: async (version: PublicVersion) => {
      const story = wire.storyOf(version)
      const { guid, content } = story
      safeBody(siteBody(story, pictureAddress))
      await Promise.all(picturesOf(content).map(pictures.copy))
      const head = articles.get(guid)
      if (head === undefined) throw new Error(`${guid} is not of this run`)
      const post = ghostPost(story, {
        id: ghostId(guid),
        slug: slugs.get(guid) ?? '',
        body: storyToLexical(content, pictureAddress),
        ...releaseMoment(head, now),
        isFeatured: (places.get(guid) ?? []).some(({ list }) => list.name === 'hot'),
        imageAddress: pictureAddress,
      })
      await put(guid, () => file.textOf(post))
      return { file: path, lost: ghostLosses(story) }
    },
    finish: async () => {
      await file.table('posts_meta')
      for (const head of articles.values()) await file.row(await metaOf(head))
      await file.table('posts_tags')
      for (const head of articles.values())
        for (const row of names.tagsOf(head)) await file.row(row)
      await file.table('posts_authors')
      for (const head of articles.values()) await file.row(names.authorOf(head))
      await file.end()
      return lists.map(({ name }) => ({ name, file: path }))
    },
  }
}

/** The moment of the export as the desk’s own times tell it, since any clock would make two exports differ. */
function lastReleaseOf(heads: Iterable<ArticleHead>): number {
  let last = 0
  for (const { releasedAt } of heads) last = Math.max(last, Date.parse(releasedAt ?? '') || 0)
  return last
}
