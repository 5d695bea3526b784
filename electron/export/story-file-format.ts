import type { WireStory } from '../../shared/export/wire/wire-story.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { momentsOf } from '../../shared/page/moment.ts'
import type { StoryFormat } from './format.ts'
import { storyFiles } from './story-files.ts'
import { wireDesk } from './wire/wire-desk.ts'

type Made = { readonly bytes: string | Uint8Array; readonly lost: readonly string[] }

type Wish = Pick<StoryFormat, 'id' | 'title' | 'version'> & {
  /** Makes a story's file; throws `ArticleFailure` when it alone cannot be made. */
  readonly make: (
    story: WireStory,
    parts: {
      /** The desk's folder. */
      readonly folder: string
      /** A moment as the desk's readers see it. */
      readonly shown: (at: Instant) => string
    },
  ) => Promise<Made> | Made
}

/** A format of a file a story, for people: no list, no field that only systems read. Files end in its id. */
export function storyFileFormat({ make, ...about }: Wish): StoryFormat {
  return {
    ...about,
    carries: [],
    names: ['articles'],
    begin: (run) => {
      const wire = wireDesk(run)
      const files = storyFiles(run.reader)
      const moments = momentsOf(wire.desk)
      const parts = { folder: run.reader.folder, shown: (at: Instant) => moments(at).shown }
      return Promise.resolve({
        article: async (version) => {
          const story = wire.storyOf(version)
          const { bytes, lost } = await make(story, parts)
          const file = files.fileOf(story, story.firstReleasedAt, about.id)
          await run.target.write(file, bytes)
          return { file, lost }
        },
        finish: () => Promise.resolve([]),
      })
    },
  }
}
