import { useRef } from 'react'

import { useScreenCommands } from '../../command/screen-commands.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { t } from '../../t.ts'
import type { OpenText } from '../open-text.ts'
import { useIsCurrent } from '../use-is-current.ts'
import { useText } from '../use-open-text.ts'
import { AddRelated } from './add-related.tsx'
import { LeftOut } from './left-out.tsx'
import { showArticle, unpickArticle } from './picks-acts.ts'
import { redoPicks, undoPicks } from './picks-history.ts'
import { RelatedRows } from './related-rows.tsx'
import { useDropPicks } from './use-drop-picks.ts'
import { useMoreAbout } from './use-more-about.ts'
import { Voice } from './voice.tsx'

const none = [] as const

/** MORE ABOUT as the story's page lists it now, and what an editor decides about it. */
export function MoreAboutTab({ text }: { readonly text: OpenText }) {
  const panel = useRef<HTMLDivElement>(null)
  const view = useMoreAbout(text)
  const isWritable = useText(text, ({ readOnly }) => readOnly === null)
  const { moreAboutCapacity: capacity } = useOpenDesk()
  const rows = view?.rows ?? none
  const { gap, dragged } = useDropPicks({ text, panel, rows, isWritable })
  const isHere = (): boolean => panel.current?.contains(document.activeElement) === true
  useScreenCommands(
    {
      'edit.undo': () => isHere() && undoPicks(text),
      'edit.redo': () => isHere() && redoPicks(text),
    },
    useIsCurrent(text.guid),
  )
  return (
    <div ref={panel} className="more-about" data-target={gap !== null || undefined}>
      {isWritable && <AddRelated text={text} />}
      {view !== null && (
        <p className="secondary">
          {rows.length === 0
            ? t('moreAbout.empty')
            : t('moreAbout.text', { count: rows.length, capacity })}
        </p>
      )}
      <RelatedRows text={text} rows={rows} isWritable={isWritable} gap={gap} dragged={dragged} />
      <LeftOut
        title={t('moreAbout.waiting')}
        kind="waiting"
        isWritable={isWritable}
        rows={(view?.waiting ?? none).map(({ head, reason }) => ({
          head,
          reason: t('moreAbout.reason', { reason }),
        }))}
        onAct={(head) => unpickArticle(text, head)}
      />
      <LeftOut
        title={t('moreAbout.hidden')}
        kind="hidden"
        isWritable={isWritable}
        rows={(view?.hidden ?? none).map((head) => ({ head, reason: t('moreAbout.hiddenByHand') }))}
        onAct={(head) => showArticle(text, head)}
      />
      <Voice text={text} />
    </div>
  )
}
