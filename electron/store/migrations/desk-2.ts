import { z } from 'zod'

const deskSchema = z.looseObject({ name: z.string() })

/** Source, people, snippets and length limits, as a new desk has them. */
export function deskTo2(document: unknown): unknown {
  const desk = deskSchema.parse(document)
  return {
    ...desk,
    source: desk.name,
    people: [],
    snippets: [],
    limits: { headline: 64, slugline: 40, lead: 280 },
  }
}
