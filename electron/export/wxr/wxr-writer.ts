import type { Guid } from '../../../shared/article/guid.ts'
import type { PublicVersion } from '../../../shared/article/public-content.ts'
import { siteBody } from '../../../shared/export/wire/site-body.ts'
import type { WireStory } from '../../../shared/export/wire/wire-story.ts'
import { movedMoments } from '../../../shared/export/wxr/post-moments.ts'
import { wxrAttachment } from '../../../shared/export/wxr/wxr-attachment.ts'
import { siteAuthors } from '../../../shared/export/wire/site-authors.ts'
import { wxrChannel } from '../../../shared/export/wxr/wxr-channel.ts'
import { wxrItem } from '../../../shared/export/wxr/wxr-item.ts'
import { wxrPost } from '../../../shared/export/wxr/wxr-post.ts'
import { wxrTerms } from '../../../shared/export/wxr/wxr-terms.ts'
import type { ExportRun, ExportWriter } from '../format.ts'
import { pictureCopier } from '../html/picture-copier.ts'
import { sitePaths } from '../html/site-paths.ts'
import { orderedFile } from '../ordered-file.ts'
import { listPlaces } from '../wire/list-places.ts'
import { shownPictures } from '../wire/shown-pictures.ts'
import { releaseMoment } from '../wire/release-moment.ts'
import { safeBody } from '../wire/safe-body.ts'
import { usedNames } from '../wire/used-names.ts'
import { wireDesk } from '../wire/wire-desk.ts'
import { checkedFile } from './checked-file.ts'
import { PostIds } from './post-ids.ts'

const path = 'wordpress.xml'

/** All stories in one file that is written in pieces, with their pictures beside it. */
export async function wxrWriter(run: ExportRun): Promise<ExportWriter> {
  const { reader, target } = run
  const wire = wireDesk(run)
  const { desk } = wire
  const lists = wire.lists()
  const used = usedNames(run)
  const terms = wxrTerms(used.sections, lists, used.tags)
  const authors = siteAuthors(used.bylines, desk.name)
  const moments = momentsOf(run, desk.timezone)
  const places = listPlaces(lists, reader)
  const pictures = pictureCopier(reader.folder, target)
  const addressOf = (media: string): string => (wire.root ?? '') + sitePaths.media(media)
  const { head, foot } = wxrChannel(desk, authors.all, terms)
  const file = checkedFile(path, await target.open(path))
  const { put } = orderedFile(file, run.articles.keys())
  const ids = new PostIds()
  await file.append(head)

  function itemsOf(story: WireStory, body: string): string {
    const shown = shownPictures(story.content)
    const { post: id, fresh } = ids.take(shown.map(({ media }) => media))
    const { image } = story.content
    const post = wxrPost(story, {
      id,
      body,
      thumbnail: image === null ? null : ids.ofPicture(image.media),
      ...moments.of(story.guid),
      places: places.get(story.guid) ?? [],
      terms,
      authors,
    })
    const attached = shown
      .filter(({ media }) => fresh.includes(media))
      .map((picture) => {
        const { media } = picture
        return wxrAttachment(picture, ids.ofPicture(media) ?? 0, addressOf(media), post)
      })
    return [post, ...attached].map((item) => wxrItem(item, desk.timezone)).join('')
  }

  return {
    article: async (version: PublicVersion) => {
      const story = wire.storyOf(version)
      const body = safeBody(siteBody(story, addressOf))
      const shown = shownPictures(story.content)
      await Promise.all(shown.map(({ media }) => pictures.copy(media)))
      await put(story.guid, () => itemsOf(story, body))
      const lost = [
        ...moments.lostOf(story.guid),
        // WordPress fetches pictures by an address on the web, and nothing else.
        ...(wire.root === null && shown.length > 0 ? ['address of its pictures'] : []),
      ]
      return { file: path, lost }
    },
    finish: async () => {
      await file.append(foot)
      await file.close()
      return lists.map(({ name }) => ({ name, file: path }))
    },
  }
}

/** When WordPress is to show each story, and which of them had to be moved so as not to be taken for another. */
function momentsOf({ articles, now }: ExportRun, timezone: string) {
  const dated = Array.from(articles.values(), (head) => ({
    guid: head.guid,
    headline: (head.released ?? head.working).headline,
    at: releaseMoment(head, now).at,
  }))
  const moved = movedMoments(dated, timezone)
  return {
    of: (guid: Guid) => {
      const head = articles.get(guid)
      if (head === undefined) throw new Error(`${guid} is not of this run`)
      const { at, isFuture } = releaseMoment(head, now)
      return { at: moved.get(guid) ?? at, isFuture }
    },
    lostOf: (guid: Guid): readonly string[] =>
      moved.has(guid) ? ['exact time, which another story of this headline has'] : [],
  }
}
