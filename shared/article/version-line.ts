import type { Instant } from '../instant/instant.ts'
import type { Problem } from '../problem.ts'
import type { Version } from './version.ts'

/** One version as an article's history lists it; one that cannot be read is named, with the reason. */
export type VersionLine =
  | ({ readonly kind: 'whole'; readonly releasedAt: Instant } & Pick<
      Version,
      'version' | 'state' | 'signal' | 'act' | 'by' | 'embargoOverride'
    > &
      Pick<Version['content'], 'edNote' | 'headline' | 'language'>)
  | { readonly kind: 'unreadable'; readonly version: number; readonly problem: Problem }
