import { PanelLeftOpen } from 'lucide-react'
import { useRef } from 'react'

import type { ListView } from '../../../shared/list/list-view.ts'
import { titleOf } from '../../../shared/list/title-of.ts'
import { t } from '../../t.ts'
import { fold } from './folded.ts'
import { useSpring } from '../../story/use-spring.ts'

/** A list folded up to its title; it opens at a press, and when a dragged story rests on it. */
export function FoldedColumn({ view: { list, draft } }: { readonly view: ListView }) {
  const column = useRef<HTMLElement>(null)
  const unfold = (): void => fold(list.name, false)
  useSpring(column, unfold)
  const title = titleOf(list)
  return (
    <section ref={column} className="column column-folded" aria-label={title} data-kind={list.kind}>
      <button
        type="button"
        className="column-unfold"
        aria-expanded={false}
        title={t('list.unfold', { list: title })}
        onClick={unfold}
      >
        <PanelLeftOpen aria-hidden className="button-icon" />
        <span className="column-folded-title">{title}</span>
        <span className="column-count tabular">{draft.length}</span>
      </button>
    </section>
  )
}
