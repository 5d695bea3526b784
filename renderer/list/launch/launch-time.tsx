import { type FormEvent, useState } from 'react'

import { instantOf } from '../../../shared/instant/instant-of.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { readLocalInstant } from '../../../shared/instant/read-local-instant.ts'
import { showInstant } from '../../../shared/instant/show-instant.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { useNow } from '../../state/use-now.ts'
import { t } from '../../t.ts'
import { TextField } from '../../ui/text-field.tsx'

type Props = {
  readonly id: string
  /** The time that is set already. */
  readonly set: Instant | null
  readonly onSet: (at: Instant) => void
}

const halfHourMs = 30 * 60_000

/** The time that is set, or else the next full half hour. */
function suggestion(set: Instant | null): Instant {
  if (set !== null && set > instantOf(new Date())) return set
  return instantOf(new Date(Math.ceil((Date.now() + 60_000) / halfHourMs) * halfHourMs))
}

/** Asks when drafts are to go live by themselves, on the desk's clock. */
export function LaunchTime({ id, set, onSet }: Props) {
  const { timezone, datePattern } = useOpenDesk()
  const [example] = useState(() => showInstant(suggestion(set), datePattern, timezone))
  const [typed, setTyped] = useState(example)
  const now = useNow()
  const at = readLocalInstant(typed, datePattern, timezone)
  const isPast = at !== null && new Date(at) <= now

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (at !== null && !isPast) onSet(at)
  }

  return (
    <form id={id} className="launch-time-form" onSubmit={submit}>
      <p>{t('launch.atTimeText')}</p>
      <TextField
        label={t('launch.time')}
        value={typed}
        onChange={setTyped}
        description={t('launch.timeText', { example, timezone })}
        problem={
          at === null ? t('launch.timeProblem', { example }) : isPast ? t('launch.timePast') : null
        }
        // The time is what was asked for.
        autoFocus
      />
    </form>
  )
}
