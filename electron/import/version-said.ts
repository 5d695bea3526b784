import type { IncomingArticle } from './incoming-article.ts'

/** A version by the number that an item says; one that says none is numbered by its times. */
export function versionSaid(
  said: string | number | null | undefined,
): Pick<IncomingArticle, 'version' | 'isNumbered'> {
  const number = said === '' || said === null ? Number.NaN : Math.trunc(Number(said))
  return Number.isSafeInteger(number) && number > 0
    ? { version: number }
    : { version: 1, isNumbered: false }
}
