import { ChevronRight } from 'lucide-react'
import { useId, useRef, useState } from 'react'

import { type Apart, mostApart } from '../../../shared/list/apart-of.ts'
import type { ListView } from '../../../shared/list/list-view.ts'
import { t } from '../../t.ts'
import { useRowFocus } from '../../ui/use-row-focus.ts'
import { Rows } from '../../ui/rows.tsx'
import { ApartRow } from './apart-row.tsx'

/** A fold at the end of a list by time: what it keeps out, each with why and the way in. */
export function ApartStories({ view }: { readonly view: ListView }) {
  const { list, apart } = view
  const [isOpen, setOpen] = useState(false)
  const rows = useRef<HTMLUListElement>(null)
  const focus = useRowFocus(rows, apart.map(keyOf), 'data-apart')
  const id = useId()
  if (apart.length === 0) return null
  return (
    <section className="apart" aria-label={t('entry.apart', { count: apart.length })}>
      <h3 className="apart-title">
        <button
          type="button"
          className="apart-fold"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronRight aria-hidden className="button-icon" />
          {t('entry.apart', { count: apart.length })}
        </button>
      </h3>
      {isOpen && (
        <Rows
          ref={rows}
          id={id}
          className="apart-rows"
          onFocus={focus.onFocus}
          onBlur={focus.onBlur}
        >
          {apart.map((story) => (
            <ApartRow key={keyOf(story)} list={list.name} story={story} />
          ))}
        </Rows>
      )}
      {isOpen && apart.length === mostApart && (
        <p className="apart-most">{t('entry.apartMost', { count: mostApart })}</p>
      )}
    </section>
  )
}

function keyOf({ head }: Apart): string {
  return head.guid
}
