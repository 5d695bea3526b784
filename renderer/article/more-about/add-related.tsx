import { useEffect, useRef, useState } from 'react'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import { ask } from '../../desk.ts'
import { RowTime } from '../../list/row-time.tsx'
import { t } from '../../t.ts'
import { type Offer, OfferBox } from '../../ui/offer-box.tsx'
import { fieldId } from '../field-focus.ts'
import type { OpenText } from '../open-text.ts'
import { StateBadge } from '../state-badge.tsx'
import { useText } from '../use-open-text.ts'
import { headlineOf, pickArticle } from './picks-acts.ts'

type Found = Offer & { readonly head: ArticleHead }

const mostOffered = 8
const settleMs = 120

function useFound(typed: string): readonly ArticleHead[] {
  const [found, setFound] = useState<{
    readonly query: string
    readonly heads: readonly ArticleHead[]
  }>()
  const query = typed.trim()
  useEffect(() => {
    if (query === '') return
    let isOld = false
    const timer = setTimeout(() => {
      // As many more as may fall away, being picked or this very story.
      void ask('article.find', { query, from: 0, count: mostOffered * 3 }).then((answer) => {
        if (!isOld && answer !== undefined) setFound({ query, heads: answer.heads })
      })
    }, settleMs)
    return () => {
      isOld = true
      clearTimeout(timer)
    }
  }, [query])
  return query === '' ? [] : (found?.heads ?? [])
}

/** Finds stories as the library does, by words or a whole query, and picks one. */
export function AddRelated({ text }: { readonly text: OpenText }) {
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const related = useText(text, ({ fields }) => fields.related)
  const offers = useFound(typed)
    .filter(({ guid }) => guid !== text.guid && !related.includes(guid))
    .slice(0, mostOffered)
    .map((head): Found => ({
      id: head.guid,
      head,
      label: (
        <span className="found-story">
          <span lang={(head.released ?? head.working).language}>{headlineOf(head)}</span>
          <span className="row-facts">
            <RowTime at={head.firstReleasedAt ?? head.changedAt} />
            <StateBadge state={head.state} />
          </span>
        </span>
      ),
    }))

  function pick(offer: Found | undefined): void {
    if (offer === undefined) return
    setTyped('')
    pickArticle(text, offer.head)
  }

  return (
    <OfferBox
      label={t('moreAbout.add')}
      inputId={fieldId(text.guid, 'related')}
      inputRef={input}
      className="field-input"
      typed={typed}
      onType={setTyped}
      offers={offers}
      onPick={pick}
      onEnter={() => pick(offers[0])}
      placeholder={t('moreAbout.addPlaceholder')}
    />
  )
}
