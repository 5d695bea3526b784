import { useLayoutEffect, useRef, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'

import type { Guid } from '../../shared/article/guid.ts'
import { openArticle } from '../state/navigate.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'

export type ReportItem = {
  readonly guid: Guid
  readonly headline: string
  readonly reason: string
}

const atFirst = 20
const more = 500

/** Stories with what became of them, each a link; of thousands the first, and more when asked for. */
export function ReportList({ items }: { readonly items: readonly ReportItem[] }) {
  const [count, setCount] = useState(atFirst)
  const list = useRef<HTMLUListElement>(null)
  const left = items.length - count
  const next = Math.min(more, left)

  // The button moves down or goes, and whoever pressed it reads on where it was.
  useLayoutEffect(() => {
    if (count > atFirst) list.current?.children[count - more]?.querySelector('button')?.focus()
  }, [count])

  return (
    <>
      <ul className="report-list" ref={list}>
        {items.slice(0, count).map(({ guid, headline, reason }) => (
          <li key={guid} className="report-item">
            <AriaButton className="link report-item-name" onPress={() => openArticle(guid)}>
              {headline.trim() || t('frame.untitled')}
            </AriaButton>
            <span className="secondary">{reason}</span>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <div className="report-more">
          <Button onPress={() => setCount(count + more)}>
            {t('export.showMore', { next, left })}
          </Button>
        </div>
      )}
    </>
  )
}
