import { memo } from 'react'

import type { Instant } from '../../../shared/instant/instant.ts'
import { showInstant } from '../../../shared/instant/show-instant.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { t } from '../../t.ts'
import type { OpenText } from '../open-text.ts'
import { StateBadge } from '../../story/state-badge.tsx'
import { useText } from '../use-open-text.ts'

type MomentProps = { readonly name: string; readonly at: Instant | null }

/** Drawn only when it is another moment: each fold into the file moves just one of them. */
const Moment = memo(function Moment({ name, at }: MomentProps) {
  const { datePattern, timezone } = useOpenDesk()
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd className="tabular">
        {at === null ? t('editor.notYet') : showInstant(at, datePattern, timezone)}
      </dd>
    </div>
  )
})

/** Where the story stands, and when it came there. */
export function StandingFacts({ text }: { readonly text: OpenText }) {
  const { state, version, createdAt, changedAt, firstReleasedAt, releasedAt } = useText(
    text,
    ({ standing }) => standing,
  )
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
        <Moment name={t('editor.created')} at={createdAt} />
        <Moment name={t('editor.changed')} at={changedAt} />
        <Moment name={t('editor.firstReleased')} at={firstReleasedAt} />
        <Moment name={t('editor.lastReleased')} at={releasedAt} />
      </dl>
    </section>
  )
}
