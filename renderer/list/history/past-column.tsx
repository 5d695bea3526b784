import { GripVertical, RotateCcw } from 'lucide-react'
import { useRef } from 'react'

import type { PastList, PastRow } from '../../../shared/list/past-list.ts'
import { useIsWritable, useOpenDesk } from '../../state/open-desk.ts'
import { RowButton } from '../../story/row-button.tsx'
import { useDragSource } from '../../story/use-drag-source.ts'
import { t } from '../../t.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { listStore, useListState } from '../list-state.ts'
import { timeOf } from './moment-words.ts'

type Props = { readonly list: PastList; readonly onBringBack: () => void }

/** One list as readers had it, each story to be copied from there, the whole to be brought back. */
export function PastColumn({ list, onBringBack }: Props) {
  const { title, rows, since, isReckoned } = list
  const isWritable = useIsWritable()
  return (
    <section className="past-column" aria-label={title}>
      <header className="past-head">
        <h3 className="past-title">{title}</h3>
        <IconButton
          label={t('history.bringBackOne', { list: title })}
          icon={RotateCcw}
          size="small"
          isDisabled={!isWritable || since === null}
          onPress={onBringBack}
        />
        <PastFacts since={since} />
      </header>
      {rows.length === 0 && <p className="secondary">{t('history.empty')}</p>}
      <ol className="past-rows">
        {rows.map((row) => (
          <PastLine key={row.article} row={row} isWritable={isWritable} />
        ))}
      </ol>
      {isReckoned && rows.length > 0 && <p className="past-reckoned">{t('history.reckoned')}</p>}
    </section>
  )
}

function PastFacts({ since }: Pick<PastList, 'since'>) {
  const desk = useOpenDesk()
  if (since === null) return <p className="past-facts">{t('history.neverLaunched')}</p>
  const values = { time: timeOf(since, desk), by: since.by }
  return (
    <p className="past-facts tabular">
      {since.by === '' ? t('history.since', values) : t('history.sinceBy', values)}
    </p>
  )
}

type LineProps = { readonly row: PastRow; readonly isWritable: boolean }

function PastLine({ row, isWritable }: LineProps) {
  const { article, headline, isPinned, entry, head } = row
  const line = useRef<HTMLLIElement>(null)
  const shown = headline || t('frame.untitled')
  // From nowhere: a story is copied from history, never taken out of it.
  useDragSource(line, isWritable ? head : null, null)
  const isDragged = useListState(({ dragged }) => dragged?.head.guid === article)
  return (
    <li ref={line} className="past-row" data-dragged={isDragged || undefined}>
      <div className="past-words">
        {entry?.kicker && <span className="past-kicker">{entry.kicker}</span>}
        <span className="past-headline" lang={head?.working.language}>
          {shown}
        </span>
        {isPinned && <span className="past-mark">{t('history.pinned')}</span>}
        {head === null && <span className="past-mark">{t('history.gone')}</span>}
      </div>
      {head !== null && (
        <RowButton
          kind="handle"
          icon={GripVertical}
          label={t('history.copy', { headline: shown })}
          hint={t('history.copyHint')}
          isInTabOrder
          isDisabled={!isWritable}
          onPress={() => listStore.setState({ asked: { head, from: null } })}
        />
      )}
    </li>
  )
}
