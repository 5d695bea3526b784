import { useRef, useState } from 'react'

import type { ArticleHead } from '../../shared/article/article-head.ts'
import { useOfferedArticles } from '../state/use-offered-articles.ts'
import { type Offer, OfferBox } from '../ui/offer-box.tsx'
import { headlineShown } from './headline-shown.ts'
import { RowTime } from './row-time.tsx'
import { StateBadge } from './state-badge.tsx'

type Found = Offer & { readonly head: ArticleHead }

const mostOffered = 8
// More are asked for than offered, since some of them may not be.
const mostAsked = mostOffered * 5

type Props = {
  readonly label: string
  readonly placeholder: string
  readonly inputId?: string
  readonly mayOffer: (head: ArticleHead) => boolean
  /** Whether each says where it stands, since not all of them are published. */
  readonly isStateShown?: boolean
  readonly onPick: (head: ArticleHead) => void
}

/** Finds stories as the library does, by words or a whole query, and picks one. */
export function FindStory({ mayOffer, isStateShown = false, onPick, ...field }: Props) {
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const { heads, isOfThis } = useOfferedArticles(typed, mostAsked)
  const offers = heads
    .filter(mayOffer)
    .slice(0, mostOffered)
    .map((head): Found => ({
      id: head.guid,
      head,
      label: (
        <span className="found-story">
          <span lang={(head.released ?? head.working).language}>{headlineShown({ head })}</span>
          <span className="row-facts">
            <RowTime at={head.firstReleasedAt ?? head.changedAt} />
            {isStateShown && <StateBadge state={head.state} />}
          </span>
        </span>
      ),
    }))

  function pick(offer: Found | undefined): void {
    if (offer === undefined) return
    setTyped('')
    onPick(offer.head)
  }

  return (
    <OfferBox
      {...field}
      inputRef={input}
      className="field-input"
      typed={typed}
      onType={setTyped}
      offers={offers}
      onPick={pick}
      // What an earlier text found is not what this one means.
      onEnter={() => isOfThis && pick(offers[0])}
    />
  )
}
