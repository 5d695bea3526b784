import type { Article } from '../../shared/article/article.ts'
import type { ReleaseAct } from '../../shared/article/release-act.ts'
import type { ReleaseWish } from '../../shared/article/release-wish.ts'
import { release } from '../../shared/article/release.ts'
import type { Version } from '../../shared/article/version.ts'
import type { Instant } from '../../shared/instant/instant.ts'

/** Who releases in tests. */
export const olena = 'Olena Kovalenko'

export function aWish(act: ReleaseAct, note = '', wish: Partial<ReleaseWish> = {}): ReleaseWish {
  return { act, note, embargoReason: '', notice: null, ...wish }
}

/** A text as Olena releases it. */
export function aRelease(
  article: Article,
  act: ReleaseAct,
  note: string,
  now: Instant,
): { article: Article; version: Version } {
  return release(article, aWish(act, note), { now, by: olena })
}
