import type { StoryFormat } from './format.ts'
import type { MakeFile } from './story-file-writer.ts'

type Wish = Pick<StoryFormat, 'id' | 'title' | 'version'> & {
  /** What makes a story's file, fetched when it is needed. */
  readonly maker: () => Promise<MakeFile>
}

/** A format of a file a story, for people: no list, no field that only systems read. Files end in its id. */
export function storyFileFormat({ maker, ...about }: Wish): StoryFormat {
  return {
    ...about,
    carries: [],
    names: ['articles'],
    begin: async (run) => {
      const { storyFileWriter } = await import('./story-file-writer.ts')
      return storyFileWriter(run, about.id, await maker())
    },
  }
}
