import { compareHomepages } from '../../../shared/list/compare-homepages.ts'
import type { PastList } from '../../../shared/list/past-list.ts'
import { t } from '../../t.ts'
import { ChangeList } from '../launch/change-list.tsx'

type Props = {
  readonly before: readonly PastList[]
  readonly after: readonly PastList[]
  /** The two moments in words. */
  readonly from: string
  readonly to: string
}

/** What was done to the homepage between two moments. */
export function Comparison({ before, after, from, to }: Props) {
  return (
    <div className="comparison">
      <p className="secondary tabular">{t('history.comparison', { from, to })}</p>
      {compareHomepages(before, after).map(({ name, title, changes }) => (
        <section key={name} aria-label={title} className="planned" data-chosen>
          <h3 className="past-title">{title}</h3>
          <ChangeList label={title} changes={changes} none={t('history.same')} />
        </section>
      ))}
    </div>
  )
}
