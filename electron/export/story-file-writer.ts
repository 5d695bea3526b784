import type { WireStory } from '../../shared/export/wire/wire-story.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { momentsOf } from '../../shared/page/moment.ts'
import type { ExportRun, ExportWriter } from './format.ts'
import { storyFiles } from './story-files.ts'
import { wireDesk } from './wire/wire-desk.ts'

type Made = { readonly bytes: string | Uint8Array; readonly lost: readonly string[] }

/** Makes a story's file; throws `ArticleFailure` when it alone cannot be made. */
export type MakeFile = (
  story: WireStory,
  parts: {
    /** The desk's folder. */
    readonly folder: string
    /** A moment as the desk's readers see it. */
    readonly shown: (at: Instant) => string
  },
) => Promise<Made> | Made

/** Writes a file a story. */
export function storyFileWriter(run: ExportRun, ending: string, make: MakeFile): ExportWriter {
  const wire = wireDesk(run)
  const files = storyFiles(run.reader)
  const moments = momentsOf(wire.desk)
  const parts = { folder: run.reader.folder, shown: (at: Instant) => moments(at).shown }
  return {
    article: async (version) => {
      const story = wire.storyOf(version)
      const { bytes, lost } = await make(story, parts)
      const file = files.fileOf(story, story.firstReleasedAt, ending)
      await run.target.write(file, bytes)
      return { file, lost }
    },
    finish: () => Promise.resolve([]),
  }
}
