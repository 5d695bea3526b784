import { z } from 'zod'

/** A search that the desk keeps under a name. */
export const savedSearchSchema = z
  .strictObject({
    id: z.string().min(1).max(100),
    name: z.string().trim().min(1).max(100),
    /** The library's query language. */
    query: z.string().min(1).max(1000),
  })
  .readonly()

export const savedSearchesSchema = z.array(savedSearchSchema).max(100).readonly()

export type SavedSearch = z.infer<typeof savedSearchSchema>

/** The desk's searches in its order, each with how many articles it finds; null while they are counted. */
export type CountedSearch = SavedSearch & { readonly count: number | null }
