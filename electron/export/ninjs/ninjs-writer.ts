import { legalJson } from '../../../shared/export/legal-json.ts'
import { ninjsAddresses } from '../../../shared/export/ninjs/ninjs-addresses.ts'
import { ninjsPictures } from '../../../shared/export/ninjs/ninjs-pictures.ts'
import type { WireStory } from '../../../shared/export/wire/wire-story.ts'
import { toHtml } from '../../../shared/prose/to-html.ts'
import { DeskError } from '../../store/desk-error.ts'
import { ArticleFailure } from '../article-failure.ts'
import type { ExportRun, ExportWriter } from '../format.ts'
import { sitePaths } from '../html/site-paths.ts'
import { pictureCopier } from '../html/picture-copier.ts'
import { deskUuid } from '../wire/desk-uuid.ts'
import { wireDesk } from '../wire/wire-desk.ts'
import { itemPath } from './item-path.ts'
import type { NinjsDialect } from './ninjs-dialect.ts'

/** An item a file, as Superdesk reads them, the lists as composites, and the pictures beside. */
export function ninjsWriter(run: ExportRun, dialect: NinjsDialect): ExportWriter {
  const { reader, target } = run
  const wire = wireDesk(run)
  const addresses = ninjsAddresses(wire.root, deskUuid(wire.desk.name))
  // Below the items: no importer follows a name that leads out of the folder of its file.
  const pictures = pictureCopier(reader.folder, {
    ...target,
    write: (path, bytes) => target.write(`items/${path}`, bytes),
  })

  function bodyOf({ content }: WireStory): string {
    const { markup, dropped } = toHtml(content.body, {
      mediaAddress: (media) => addresses.href(media) ?? addresses.file(media),
      language: content.language,
    })
    if (dropped.length > 0) {
      throw new ArticleFailure('exportFailure.unknownContent', { what: dropped.join(', ') })
    }
    const body = markup.toString()
    return body.trim() === '' ? '' : body
  }

  return {
    article: async (version) => {
      const story = wire.storyOf(version)
      const text = legalJson(dialect.story(story, bodyOf(story), addresses))
      const what = dialect.check(text)
      if (what !== null) throw new ArticleFailure('exportFailure.unsafe', { what })
      for (const { media } of ninjsPictures(story.content, addresses)) await pictures.copy(media)
      const file = itemPath(version.guid)
      await target.write(file, text)
      return { file, lost: [] }
    },
    finish: async () => {
      const lists = wire.lists()
      for (const list of lists) {
        const path = sitePaths.list(list.name)
        const text = legalJson(dialect.list(list, wire.desk.language, addresses))
        const what = dialect.check(text)
        if (what !== null) throw new DeskError('exportUnsafe', { path, what })
        await target.write(path, text)
      }
      return lists.map(({ name }) => ({ name, file: sitePaths.list(name) }))
    },
  }
}
