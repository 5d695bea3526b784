import { z } from 'zod'

/** An article's name in the world, stable over all its versions; a URI. */
export const guidSchema = z.string().min(1).max(1000).brand<'Guid'>()

export type Guid = z.infer<typeof guidSchema>
