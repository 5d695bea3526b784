import type { Instant } from '../../../shared/instant/instant.ts'
import { showInstant } from '../../../shared/instant/show-instant.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { t } from '../../t.ts'
import type { OpenText } from '../open-text.ts'
import { StateBadge } from '../../story/state-badge.tsx'
import { useText } from '../use-open-text.ts'

/** Where the story stands, and when it came there. */
export function StandingFacts({ text }: { readonly text: OpenText }) {
  const { state, version, createdAt, changedAt, firstReleasedAt, releasedAt } = useText(
    text,
    ({ standing }) => standing,
  )
  const { datePattern, timezone } = useOpenDesk()
  const show = (at: Instant | null): string =>
    at === null ? t('editor.notYet') : showInstant(at, datePattern, timezone)
  const facts = [
    [t('editor.created'), show(createdAt)],
    [t('editor.changed'), show(changedAt)],
    [t('editor.firstReleased'), show(firstReleasedAt)],
    [t('editor.lastReleased'), show(releasedAt)],
  ] as const
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
        {facts.map(([name, value]) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd className="tabular">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
