import type { Manifest } from '../../../shared/export/manifest.ts'
import type { CopiedArticle } from './article-in.ts'

export type Copied = {
  readonly sha256: string
  /** Which story it is; null for any other file. */
  readonly article: CopiedArticle | null
}

/** Stories with their files, whatever their state, then every other file; sorted, without a clock. */
export function copiedManifest(desk: string, copied: ReadonlyMap<string, Copied>): Manifest {
  const files = [...copied]
    .map(([file, { sha256, article }]) => ({ file, sha256, article }))
    .sort((one, other) => (one.file < other.file ? -1 : 1))
  return {
    format: 'desk',
    formatVersion: '1',
    desk,
    articles: files
      .flatMap(({ file, sha256, article }) =>
        article === null ? [] : [{ guid: article.guid, version: article.version, file, sha256 }],
      )
      .sort((one, other) => (one.guid < other.guid ? -1 : 1)),
    lists: files.flatMap(({ file }) => {
      const [, name] = /^lists\/(.+)\.json$/.exec(file) ?? []
      return name === undefined ? [] : [{ name, file }]
    }),
    files: files.flatMap(({ file, sha256, article }) =>
      article === null ? [{ file, sha256 }] : [],
    ),
  }
}
