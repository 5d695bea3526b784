import type { Findings } from '../../shared/find/find-matches.ts'
import type { FindWish } from '../../shared/find/find-wish.ts'

export type FindJob = { readonly texts: readonly string[]; readonly wish: FindWish }
export type FindAnswer = { readonly kind: 'begun' } | Findings
