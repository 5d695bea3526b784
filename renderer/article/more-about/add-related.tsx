import { useRef, useState } from 'react'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import { RowTime } from '../../list/row/row-time.tsx'
import { useOfferedArticles } from '../../state/use-offered-articles.ts'
import { t } from '../../t.ts'
import { type Offer, OfferBox } from '../../ui/offer-box.tsx'
import { fieldId } from '../field-focus.ts'
import type { OpenText } from '../open-text.ts'
import { StateBadge } from '../state-badge.tsx'
import { useText } from '../use-open-text.ts'
import { headlineOf, pickArticle } from './picks-acts.ts'

type Found = Offer & { readonly head: ArticleHead }

const mostOffered = 8
/** Finds stories as the library does, by words or a whole query, and picks one. */
export function AddRelated({ text }: { readonly text: OpenText }) {
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const related = useText(text, ({ fields }) => fields.related)
  // As many more as may fall away, being picked or this very story.
  const offers = useOfferedArticles(typed, mostOffered * 3)
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
