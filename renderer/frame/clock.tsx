import { useOpenDesk } from '../state/open-desk.ts'
import { t } from '../t.ts'
import { useNow } from '../state/use-now.ts'

/** The time in the desk's zone, which is what every `14:19` on the page means. */
export function Clock() {
  const { timezone } = useOpenDesk()
  const now = useNow()
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: timezone,
    hour: '2-digit',
    minute: '2-digit',
  }).format(now)
  const place = timezone.split('/').at(-1)?.replaceAll('_', ' ') ?? timezone
  return (
    <time className="clock" dateTime={now.toISOString()} title={t('frame.clock', { timezone })}>
      <span className="clock-time tabular">{time}</span>
      <span className="clock-place">{place}</span>
    </time>
  )
}
