import { useRef, useState } from 'react'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { omissionOf } from '../../../shared/article/omission-of.ts'
import { instantOf } from '../../../shared/instant/instant-of.ts'
import { publicHeadline } from '../../../shared/list/public-headline.ts'
import { useNow } from '../../state/use-now.ts'
import { useOfferedArticles } from '../../state/use-offered-articles.ts'
import { t } from '../../t.ts'
import { type Offer, OfferBox } from '../../ui/offer-box.tsx'
import { RowTime } from '../row/row-time.tsx'

type Found = Offer & { readonly head: ArticleHead }

const mostOffered = 8

type Props = {
  readonly isTaken: (guid: Guid) => boolean
  readonly onPick: (head: ArticleHead) => void
}

/** Finds released stories as the library does, and picks one. */
export function FindLink({ isTaken, onPick }: Props) {
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const now = instantOf(useNow())
  // More are asked for than offered: some may be taken, and some may not be shown.
  const offers = useOfferedArticles(typed, mostOffered * 5)
    .filter((head) => !isTaken(head.guid) && omissionOf(head, now) === null)
    .slice(0, mostOffered)
    .map((head): Found => ({
      id: head.guid,
      head,
      label: (
        <span className="found-story">
          <span lang={head.working.language}>{publicHeadline({ head })}</span>
          <span className="row-facts">
            <RowTime at={head.firstReleasedAt ?? head.changedAt} />
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
      label={t('entry.addLink')}
      inputRef={input}
      className="field-input"
      typed={typed}
      onType={setTyped}
      offers={offers}
      onPick={pick}
      onEnter={() => pick(offers[0])}
      placeholder={t('entry.addLinkPlaceholder')}
    />
  )
}
