import { replacementOf } from '../../shared/find/replacement-of.ts'
import type { FoundArticle, FoundHit } from '../../shared/find/found-article.ts'
import { StateBadge } from '../story/state-badge.tsx'
import { t } from '../t.ts'
import { useFindAll } from './find-all-state.ts'

export function ArticleWords({ article }: { readonly article: FoundArticle }) {
  const { headline, language, state, hits, readOnly } = article
  const words = headline.trim() || t('frame.untitled')
  return (
    <>
      <span className="result-headline" lang={language} title={words}>
        {words}
      </span>
      {readOnly !== null && (
        <span className="result-read-only">{t(`findAll.readOnly.${readOnly}`)}</span>
      )}
      <StateBadge state={state} />
      <span className="result-count tabular">{t('findAll.hits', { count: hits.length })}</span>
    </>
  )
}

type HitProps = {
  readonly hit: FoundHit
  readonly language: string
  /** Whether it would be replaced as things stand. */
  readonly isChosen: boolean
}

/** A hit among its words; struck, with the new words beside it, when it is to be replaced. */
export function HitWords({ hit, language, isChosen }: HitProps) {
  const replacement = useFindAll((state) => state.replacement)
  const isRegex = useFindAll((state) => state.searched?.isRegex ?? false)
  const { before, found, after, place } = hit
  return (
    <>
      <span className="result-place">{t(`findAll.place.${place}`)}</span>
      <span className="result-text" lang={language}>
        {before}
        {isChosen && replacement !== '' ? (
          <>
            <del className="result-old">{found}</del>
            <ins className="result-new">{replacementOf(hit, found, replacement, { isRegex })}</ins>
          </>
        ) : (
          <mark className="result-found">{found}</mark>
        )}
        {after}
      </span>
    </>
  )
}
