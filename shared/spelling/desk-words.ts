import { z } from 'zod'

/** The words a desk has taught its spelling, in any language. */
export const deskWordsSchema = z.array(z.string().min(1).max(100)).readonly()
export type DeskWords = z.infer<typeof deskWordsSchema>
