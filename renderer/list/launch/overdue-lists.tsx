import { AlarmClockOff } from 'lucide-react'

import { showInstant } from '../../../shared/instant/show-instant.ts'
import type { OverdueList } from '../../../shared/list/overdue-list.ts'
import { formatProblem } from '../../../shared/message/format-message.ts'
import { goTo } from '../../state/navigate.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { useDesk } from '../../state/use-desk.ts'
import { t } from '../../t.ts'
import { BannerLine } from '../../ui/banner-line.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { takeBackTime } from './launch-acts.ts'
import { askAbout } from './launch-state.ts'

/** Lists that did not go live at their time, for a person to decide. */
export function OverdueListsBanner() {
  const overdue = useDesk((state) => state.overdueLists)
  if (overdue.length === 0) return null
  return (
    <Banner icon={AlarmClockOff} tone="warning">
      {t('launch.overdue', { count: overdue.length })}
      <ul className="banner-lines">
        {overdue.map((one) => (
          <OverdueLine key={one.list} overdue={one} />
        ))}
      </ul>
    </Banner>
  )
}

function OverdueLine({ overdue }: { readonly overdue: OverdueList }) {
  const { datePattern, timezone } = useOpenDesk()
  const { list, title, scheduled, problem } = overdue
  const { by } = scheduled
  const time = showInstant(scheduled.at, datePattern, timezone)
  return (
    <BannerLine
      name={<strong>{title}</strong>}
      since={by === '' ? t('launch.overdueOne', { time }) : t('launch.overdueOneBy', { time, by })}
      reason={problem === null ? t('schedule.wasClosed') : formatProblem(problem)}
    >
      <Button
        size="small"
        aria-label={t('launch.lookOne', { list: title })}
        onPress={() => {
          goTo({ screen: 'homepage' })
          void askAbout('launch', [list])
        }}
      >
        {t('launch.look')}
      </Button>
      <Button
        size="small"
        variant="quiet"
        aria-label={t('launch.dropOne', { list: title })}
        onPress={() => void takeBackTime({ name: list, title })}
      >
        {t('launch.drop')}
      </Button>
    </BannerLine>
  )
}
