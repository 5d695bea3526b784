import type { Problem } from '../problem.ts'
import type { KeptVersion } from './kept-version.ts'
import type { VersionName } from './version-name.ts'
import type { Version } from './version.ts'

type Named = { readonly name: VersionName }
type Told = Pick<Version['content'], 'edNote' | 'headline' | 'language'>

/** One version as an article's history lists it; one that cannot be read is named, with the reason. */
export type VersionLine = Named &
  (
    | ({ readonly kind: 'released' } & Omit<Version, 'guid' | 'firstReleasedAt' | 'content'> & Told)
    | ({ readonly kind: 'kept' } & Omit<KeptVersion, 'guid' | 'content'> & Told)
    | { readonly kind: 'unreadable'; readonly problem: Problem }
  )
