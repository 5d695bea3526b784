import { z } from 'zod'

const deskSchema = z.looseObject({})

/** MORE ABOUT in the order it had, and the first tag as the main one, as at a new desk. */
export function deskTo4(document: unknown): unknown {
  return { ...deskSchema.parse(document), moreAboutOrder: 'newest', mainTag: true }
}
