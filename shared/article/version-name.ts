import { z } from 'zod'

/** Names one version of an article: its nth release, or the nth that somebody kept. */
export const versionNameSchema = z
  .strictObject({ kind: z.enum(['released', 'kept']), number: z.int().positive() })
  .readonly()

export type VersionName = z.infer<typeof versionNameSchema>
