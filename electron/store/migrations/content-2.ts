import { z } from 'zod'

const documentSchema = z.looseObject({})

/**
 * A content of schema 1 with the fields that schema 2 added, each saying nothing. One that has them
 * stays as it is, so that the journal's records can be brought up without knowing their age.
 */
export function contentTo2(content: unknown): unknown {
  const found = documentSchema.safeParse(content)
  if (!found.success) return content
  return {
    located: '',
    usageTerms: '',
    genre: '',
    expires: null,
    notices: [],
    evolvedFrom: null,
    ...found.data,
  }
}
