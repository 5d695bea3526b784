import { AlarmClockOff } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'

import type { Overdue } from '../../../shared/article/overdue.ts'
import { showInstant } from '../../../shared/instant/show-instant.ts'
import { formatProblem } from '../../../shared/message/format-message.ts'
import { ask } from '../../desk.ts'
import { openArticle } from '../../state/navigate.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { useDesk } from '../../state/use-desk.ts'
import { t } from '../../t.ts'
import { BannerLine } from '../../ui/banner-line.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { plainWish } from './text-acts.ts'

async function publishNow({ guid }: Overdue): Promise<void> {
  const released = await ask('article.release', { guid, wish: plainWish('publish') })
  if (released === undefined) openArticle(guid)
  else showToast({ text: t('act.done.publish', { version: released.version }) })
}

function OverdueStory({ overdue }: { readonly overdue: Overdue }) {
  const { datePattern, timezone } = useOpenDesk()
  const { guid, scheduled, problem } = overdue
  const headline = overdue.headline.trim() || t('frame.untitled')
  const { by } = scheduled
  const time = showInstant(scheduled.at, datePattern, timezone)
  return (
    <BannerLine
      name={
        <AriaButton className="link" onPress={() => openArticle(guid)}>
          {headline}
        </AriaButton>
      }
      since={
        by === '' ? t('schedule.overdueOne', { time }) : t('schedule.overdueOneBy', { time, by })
      }
      reason={problem === null ? t('schedule.wasClosed') : formatProblem(problem)}
    >
      <Button
        size="small"
        aria-label={t('schedule.publishOne', { headline })}
        onPress={() => void publishNow(overdue)}
      >
        {t('schedule.publishNow')}
      </Button>
      <Button
        size="small"
        variant="quiet"
        aria-label={t('schedule.dropOne', { headline })}
        onPress={() => void ask('article.unschedule', { guid })}
      >
        {t('schedule.drop')}
      </Button>
    </BannerLine>
  )
}

/** What was set for a time and did not go out then, for a person to decide. */
export function OverdueBanner() {
  const overdue = useDesk((state) => state.overdue)
  if (overdue.length === 0) return null
  return (
    <Banner icon={AlarmClockOff} tone="warning">
      {t('schedule.overdue', { count: overdue.length })}
      <ul className="banner-lines">
        {overdue.map((story) => (
          <OverdueStory key={story.guid} overdue={story} />
        ))}
      </ul>
    </Banner>
  )
}
