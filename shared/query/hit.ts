import type { Mark } from './marks-in.ts'
import type { Snippet } from './snipper.ts'

/** Where an article says what was looked for: in its headline, and the best of its other lines. */
export type Hit = { readonly headline: readonly Mark[]; readonly snippet: Snippet | null }
