import type { FormEvent } from 'react'

import type { Instant } from '../../../shared/instant/instant.ts'
import { ComingTimeField } from '../../desk/coming-time-field.tsx'
import { useComingTime } from '../../desk/use-coming-time.ts'
import { t } from '../../t.ts'

type Props = {
  readonly id: string
  /** The time that is set already. */
  readonly set: Instant | null
  readonly onSet: (at: Instant) => void
}

/** Asks when drafts are to go live by themselves, on the desk's clock. */
export function LaunchTime({ id, set, onSet }: Props) {
  const time = useComingTime(set)

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (time.at !== null) onSet(time.at)
  }

  return (
    <form id={id} className="launch-time-form" onSubmit={submit}>
      <p>{t('launch.atTimeText')}</p>
      <ComingTimeField label={t('launch.time')} time={time} isFirst />
    </form>
  )
}
