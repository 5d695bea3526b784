import { z } from 'zod'

const deskSchema = z.looseObject({})

/** Typography, on as at a new desk. */
export function deskTo3(document: unknown): unknown {
  return { ...deskSchema.parse(document), typography: true }
}
