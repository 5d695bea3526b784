import { memo, useMemo } from 'react'

import { instantShower } from '../../../shared/instant/show-instant.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { t } from '../../t.ts'
import type { OpenText, TextState } from '../open-text.ts'
import { StateBadge } from '../../story/state-badge.tsx'
import { useText } from '../use-open-text.ts'

type MomentProps = {
  readonly text: OpenText
  readonly name: string
  readonly of: 'createdAt' | 'changedAt' | 'firstReleasedAt' | 'releasedAt'
}

/** Follows what it shows of its own moment: each fold into the file moves one of them by seconds. */
const Moment = memo(function Moment({ text, name, of }: MomentProps) {
  const { datePattern, timezone } = useOpenDesk()
  const select = useMemo(() => {
    const show = instantShower(datePattern, timezone)
    return ({ standing }: Pick<TextState, 'standing'>): string => {
      const at = standing[of]
      return at === null ? t('editor.notYet') : show(at)
    }
  }, [of, datePattern, timezone])
  const shown = useText(text, select)
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd className="tabular">{shown}</dd>
    </div>
  )
})

/** Where the story stands, and when it came there. */
export function StandingFacts({ text }: { readonly text: OpenText }) {
  const state = useText(text, ({ standing }) => standing.state)
  const version = useText(text, ({ standing }) => standing.version)
  return (
    <section className="standing">
      <h2 className="group-title">{t('editor.history')}</h2>
      <dl className="facts">
        <div className="fact">
          <dt>{t('editor.state')}</dt>
          <dd className="standing-state">
            <StateBadge state={state} />
            {version > 0 && t('editor.version', { version })}
          </dd>
        </div>
        <Moment text={text} name={t('editor.created')} of="createdAt" />
        <Moment text={text} name={t('editor.changed')} of="changedAt" />
        <Moment text={text} name={t('editor.firstReleased')} of="firstReleasedAt" />
        <Moment text={text} name={t('editor.lastReleased')} of="releasedAt" />
      </dl>
    </section>
  )
}
