import { z } from 'zod'

/** `manifest.json` of an export: every article with its file and sha256, or the reason it was left out. */
export const manifestSchema = z.strictObject({
  format: z.string(),
  formatVersion: z.string(),
  desk: z.string(),
  articles: z.array(
    z.union([
      z.strictObject({
        guid: z.string(),
        version: z.int(),
        file: z.string(),
        sha256: z.string(),
        /** What the story has and the format has no place for, as `node table`; left out when nothing. */
        lost: z.array(z.string()).optional(),
      }),
      z.strictObject({ guid: z.string(), omitted: z.string() }),
    ]),
  ),
  lists: z.array(z.strictObject({ name: z.string(), file: z.string() })),
  /** Of a copy of a desk: every file that is no story's own. */
  files: z.array(z.strictObject({ file: z.string(), sha256: z.string() })).optional(),
})

export type Manifest = z.infer<typeof manifestSchema>
